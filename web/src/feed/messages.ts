import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  more: { en: "Show more", ru: "Показать ещё" },
  end: { en: "That is all there is.", ru: "Это всё." },
  distance: { en: "Distance", ru: "Дистанция" },
  time: { en: "Time", ru: "Время" },
  ascent: { en: "Ascent", ru: "Набор" },
  track: { en: "Shape of the track", ru: "Форма трека" },
  photo: { en: "Photo of {title}", ru: "Фото: {title}" },
  announced: { en: "scheduled a group training", ru: "зовёт на совместную тренировку" },
});
