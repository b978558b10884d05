import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Vendors' applications", ru: "Приложения партнёров" },
  what: { en: "Approve or refuse what waits for a decision.", ru: "Одобрить или отклонить то, что ждёт решения." },
});
