import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Challenges for everybody", ru: "Общие челленджи" },
  what: { en: "Make challenges in which everybody may take part.", ru: "Создание челленджей, в которых участвуют все." },
});
