import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Back office", ru: "Бэк-офис" },
  empty: { en: "Nothing here for your role yet", ru: "Для вашей роли здесь пока ничего нет" },
  emptyWhy: { en: "Sections appear here as they come into use.", ru: "Разделы появятся здесь, когда начнут работать." },
  none: { en: "Not for you", ru: "Не для вас" },
  noneWhy: { en: "The back office is for those who work on FitConnect.", ru: "Бэк-офис — для тех, кто работает над FitConnect." },
  toToday: { en: "Go to Today", ru: "На главную" },
});
