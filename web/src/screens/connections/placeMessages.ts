import { defineMessages } from "../../text/messages";

/** What the navigation says; loaded with every screen. */
export const placeMessages = defineMessages({
  title: { en: "Trackers", ru: "Трекеры" },
});
