import { defineMessages } from "../../text/messages";

/** What the app says before the screen is loaded. */
export const messages = defineMessages({
  title: { en: "Find people", ru: "Найти людей" },
  keySearch: { en: "Find people: to the search", ru: "Поиск людей: к строке поиска" },
});
