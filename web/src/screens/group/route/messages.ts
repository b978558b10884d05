import { defineMessages } from "../../../text/messages";

export const messages = defineMessages({
  title: { en: "Route", ru: "Маршрут" },
  map: { en: "Map of the route", ru: "Карта маршрута" },
  distance: { en: "Distance", ru: "Расстояние" },
  climb: { en: "Climb", ru: "Набор высоты" },
  why: {
    en: "One of your trainings shows the way. Participants see as much of it as they may see of that training: your privacy zones stay hidden, and it leaves when you delete the training or make it private.",
    ru: "Путь показывает одна из ваших тренировок. Участники видят ровно то, что им видно в ней самой: зоны приватности скрыты. Если тренировку удалить или закрыть, маршрут исчезнет.",
  },
  none: { en: "You have no recording with a track that others may see.", ru: "У вас нет записи с треком, которую видят другие." },
  which: { en: "Training", ru: "Тренировка" },
  attach: { en: "Use as the route", ru: "Сделать маршрутом" },
  attached: { en: "The route is on the page.", ru: "Маршрут добавлен." },
  detach: { en: "Take the route out", ru: "Убрать маршрут" },
  detached: { en: "The route is gone.", ru: "Маршрут убран." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
});
