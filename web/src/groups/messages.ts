import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  going: { en: "You are in", ru: "Вы участвуете" },
  waiting: { en: "You wait for a place", ru: "Вы ждёте место" },
  invited: { en: "You are invited", ru: "Вас пригласили" },
  cancelled: { en: "Cancelled", ru: "Отменена" },
  organise: { en: "You organise it", ru: "Вы организатор" },
  people: {
    en: "{going, plural, one {# person goes} other {# people go}}",
    ru: "{going, plural, one {идёт # человек} few {идут # человека} many {идут # человек} other {идут # человека}}",
  },
  places: { en: "{going} of {capacity} places taken", ru: "занято мест: {going} из {capacity}" },
  easy: { en: "Easy", ru: "Лёгкий темп" },
  moderate: { en: "Moderate", ru: "Средний темп" },
  hard: { en: "Hard", ru: "Быстрый темп" },
  race: { en: "Race", ru: "Соревнование" },
  repeats: { en: "repeats", ru: "повторяется" },
  unnamed: { en: "Group training", ru: "Групповая тренировка" },
});
