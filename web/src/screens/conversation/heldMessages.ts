import { defineMessages } from "../../text/messages";

export const heldMessages = defineMessages({
  until: { en: "Waits until {at}.", ru: "Ждёт до {at}." },
  link: { en: "It has a link, and your account is new.", ru: "В нём ссылка, а ваша учётная запись новая." },
  other: { en: "It is checked before it is sent.", ru: "Оно проверяется перед отправкой." },
  withdraw: { en: "Withdraw", ru: "Отозвать" },
});
