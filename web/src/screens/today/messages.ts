import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Today", ru: "Сегодня" },
  hello: { en: "Hello, {name}", ru: "Здравствуйте, {name}" },
  helloWho: { en: "Hello", ru: "Здравствуйте" },
  fourWeeks: { en: "Last four weeks", ru: "Последние четыре недели" },
  trainings: { en: "Trainings", ru: "Тренировки" },
  distance: { en: "Distance", ru: "Расстояние" },
  time: { en: "Time", ru: "Время" },
  ascent: { en: "Ascent", ru: "Набор высоты" },
  rest: { en: "No training in the last four weeks. An easy half hour is a good way back.", ru: "За четыре недели ни одной тренировки. Лёгкие полчаса — хорошее начало." },
  last: { en: "Last trainings", ru: "Последние тренировки" },
  all: { en: "All trainings", ru: "Все тренировки" },
  first: { en: "Bring your first training", ru: "Загрузите первую тренировку" },
  firstWhy: {
    en: "Drop a file from your watch or app, or try our sample ride. Your diary, your zones and your records grow from there.",
    ru: "Перетащите файл с часов или из приложения или возьмите пробную поездку. Дневник, зоны и рекорды вырастут отсюда.",
  },
  import: { en: "Import a training", ru: "Загрузить тренировку" },
});
