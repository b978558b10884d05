import { defineMessages } from "../../text/messages";

/** What the app says before the screen is loaded. */
export const messages = defineMessages({
  title: { en: "Challenges", ru: "Челленджи" },
});
