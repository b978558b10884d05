import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Challenges for everybody", ru: "Общие челленджи" },
  lead: { en: "Everybody finds them at once. They cannot be taken back here.", ru: "Их сразу видят все. Отозвать их здесь нельзя." },
  add: { en: "Publish a challenge", ru: "Опубликовать" },
  trial: { en: "Try it on the past", ru: "Проверить на прошлом" },
  untried: { en: "Nobody trained from {days}.", ru: "За {days} никто не тренировался." },
  tried: {
    en: "From {days}, {reached, number} of {athletes, number} would have reached it. Half of them came to {median} at most.",
    ru: "За {days} цели достигли бы {reached, number} из {athletes, number}. Половина дошла не дальше {median}.",
  },
  published: { en: "The challenge is published.", ru: "Челлендж опубликован." },
  running: { en: "Running and coming", ru: "Идут и скоро начнутся" },
  none: { en: "There is none.", ru: "Пока ни одного." },
});
