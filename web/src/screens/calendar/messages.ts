import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Calendar", ru: "Календарь" },
  span: { en: "Shown", ru: "Показать" },
  week: { en: "Week", ru: "Неделя" },
  month: { en: "Month", ru: "Месяц" },
  before: { en: "Earlier", ru: "Раньше" },
  after: { en: "Later", ru: "Позже" },
  today: { en: "Today", ru: "Сегодня" },
  plan: { en: "Plan a training", ru: "Запланировать" },
  planOn: { en: "Plan on {day}", ru: "Запланировать на {day}" },
  weekOf: { en: "Week {days}", ru: "Неделя {days}" },
  sum: { en: "Week", ru: "Неделя" },
  done: { en: "{count, plural, one {# training} other {# trainings}}", ru: "{count, plural, one {# тренировка} few {# тренировки} many {# тренировок} other {# тренировки}}" },
  planned: { en: "planned {what}", ru: "по плану {what}" },
  restWeek: { en: "Rest", ru: "Отдых" },
  moveHelp: { en: "Drag what is planned to another day, or hold Shift and press an arrow key on it. A press opens it.", ru: "Перетащите запланированное на другой день или нажмите на нём Shift со стрелкой. Нажатие открывает его." },
  open: { en: "Planned", ru: "Запланировано" },
  fulfilled: { en: "Planned and done", ru: "Запланировано и выполнено" },
  missed: { en: "Planned, still open", ru: "Запланировано, не выполнено" },
  empty: { en: "Nothing here yet", ru: "Здесь пока пусто" },
  emptyWhy: { en: "Trainings that you bring in and trainings that you plan stand side by side here. Press + on a day to plan one.", ru: "Здесь рядом стоят ваши тренировки и то, что вы запланировали. Нажмите + у дня, чтобы запланировать." },
});
