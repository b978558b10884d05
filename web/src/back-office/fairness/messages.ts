import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Flags", ru: "Отметки о записях" },
  what: { en: "Appeals against flags on recordings.", ru: "Обжалования отметок о записях." },
});
