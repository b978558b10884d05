import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Advised products", ru: "Товары для советов" },
  what: { en: "What may be advised, imported from the shop’s catalogue.", ru: "Что можно советовать: импорт из каталога магазина." },
});
