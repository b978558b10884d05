import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Moderation", ru: "Модерация" },
  states: { en: "Cases", ru: "Дела" },
  open: { en: "Open", ru: "Открытые" },
  appealed: { en: "Appealed", ru: "Обжалованные" },
  decided: { en: "Decided", ru: "Решённые" },
  emptyOpen: { en: "No case is open", ru: "Открытых дел нет" },
  emptyAppealed: { en: "No appeal is open", ru: "Обжалований нет" },
  emptyDecided: { en: "No case has been decided", ru: "Решённых дел нет" },
  emptyWhy: { en: "Cases about yourself are shown to other moderators only.", ru: "Дела о вас видят только другие модераторы." },
  keys: { en: "J and K go through the cases, Enter opens one.", ru: "J и K — по делам, Enter открывает." },
});
