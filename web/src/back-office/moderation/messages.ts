import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Moderation", ru: "Модерация" },
  what: { en: "What people reported, and appeals.", ru: "Жалобы людей и обжалования." },
});
