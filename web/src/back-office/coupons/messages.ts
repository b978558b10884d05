import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Coupons", ru: "Купоны" },
  what: { en: "Series of codes of one use, and their limits.", ru: "Серии одноразовых кодов и их пределы." },
});
