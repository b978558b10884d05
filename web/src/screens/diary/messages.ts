import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Diary", ru: "Дневник" },
  import: { en: "Import", ru: "Загрузить" },
  search: { en: "Search name, notes, tags", ru: "Искать по названию, заметкам, меткам" },
  found: {
    en: "{count, plural, =0 {No trainings} one {# training} other {# trainings}}",
    ru: "{count, plural, =0 {Тренировок нет} one {# тренировка} few {# тренировки} many {# тренировок} other {# тренировки}}",
  },
  distance: { en: "Distance", ru: "Расстояние" },
  time: { en: "Time", ru: "Время" },
  ascent: { en: "Ascent", ru: "Набор высоты" },
  more: { en: "Show earlier trainings", ru: "Показать более ранние" },
  loadingMore: { en: "Loading…", ru: "Загружается…" },
  end: { en: "That is everything, back to your first training.", ru: "Это всё, до самой первой тренировки." },
  empty: { en: "Your diary begins with one training", ru: "Дневник начинается с одной тренировки" },
  emptyWhy: {
    en: "Bring a file from your watch or app (FIT, GPX or TCX), or try it with our sample ride. It takes less than a minute.",
    ru: "Загрузите файл с часов или из приложения (FIT, GPX или TCX) или попробуйте с нашей пробной поездкой. Это меньше минуты.",
  },
  emptyAct: { en: "Import a training", ru: "Загрузить тренировку" },
  nothing: { en: "Nothing matches “{text}”", ru: "Ничего не нашлось: «{text}»" },
  nothingWhy: { en: "Names, notes and tags were searched for words that begin like this.", ru: "Поиск шёл по словам в названиях, заметках и метках, которые так начинаются." },
  clear: { en: "Show all trainings", ru: "Показать все тренировки" },
});
