import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  ownSports: { en: "Your sports", ru: "Ваши виды спорта" },
  allSports: { en: "All sports", ru: "Все виды спорта" },
});
