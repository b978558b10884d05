import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  distance: { en: "Distance", ru: "Расстояние" },
  time: { en: "Time", ru: "Время" },
  count: { en: "Trainings", ru: "Тренировки" },
  ascent: { en: "Ascent", ru: "Набор высоты" },
  load: { en: "Load", ru: "Нагрузка" },
  week: { en: "this week", ru: "на этой неделе" },
  month: { en: "this month", ru: "в этом месяце" },
  year: { en: "this year", ru: "в этом году" },
  date: { en: "by {day}", ru: "к {day}" },
  of: { en: "of {target}", ru: "из {target}" },
  reached: { en: "Reached", ru: "Выполнена" },
  ahead: { en: "{amount} ahead of an even pace", ru: "на {amount} впереди ровного темпа" },
  behind: { en: "{amount} behind an even pace", ru: "на {amount} позади ровного темпа" },
  forecast: { en: "Going on as in the last four weeks leads to {amount}.", ru: "Если продолжать как последние четыре недели, выйдет {amount}." },
  left: { en: "{days, plural, =0 {Last day} one {# day left} other {# days left}}", ru: "{days, plural, =0 {Последний день} one {Остался # день} few {Осталось # дня} many {Осталось # дней} other {Осталось # дня}}" },
  bar: { en: "{percent, number} % done", ru: "выполнено {percent, number} %" },
  starts: { en: "Begins {day}", ru: "Начнётся {day}" },
});
