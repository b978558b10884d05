import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Accounts", ru: "Аккаунты" },
  what: { en: "Find a person, lock and unlock, give roles.", ru: "Найти человека, закрыть и открыть доступ, дать роль." },
});
