import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Figures of advice", ru: "Цифры советов" },
  what: { en: "How often advice was given, followed and bought upon.", ru: "Сколько советов дано, сколько привели в магазин и к покупке." },
});
