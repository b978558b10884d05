import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  crosshair: { en: "Place in the training", ru: "Место в тренировке" },
});
