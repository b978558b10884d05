import { defineMessages } from "../text/messages";

/** What moderators decided, in the words of the person whom it concerns. */
export const decisionMessages = defineMessages({
  hide: { en: "Hidden", ru: "Скрыто" },
  warn: { en: "Warning", ru: "Предупреждение" },
  suspend: { en: "Account suspended", ru: "Аккаунт приостановлен" },
  dismiss: { en: "No measure", ru: "Без мер" },
  stands: { en: "In force", ru: "Действует" },
  standsUntil: { en: "In force until {day}", ru: "Действует до {day}" },
  lifted: { en: "No longer in force", ru: "Больше не действует" },
  appealed: { en: "Appeal under way", ru: "Обжалуется" },
});
