import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Recordings that do not count", ru: "Незасчитанные записи" },
  lead: { en: "Something speaks against them. Appeal where that is wrong.", ru: "Что-то говорит против них. Если это не так, обжалуйте." },
  empty: { en: "All of your recordings count", ru: "Все ваши записи засчитаны" },
  emptyWhy: { en: "Recordings that cannot be true would stand here, with the figures.", ru: "Здесь появились бы записи, которые не могут быть верными, с показателями." },
});
