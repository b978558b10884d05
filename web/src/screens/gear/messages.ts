import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Gear", ru: "Снаряжение" },
  lead: { en: "What you train with, how worn it is, and how long it lasts at your pace.", ru: "С чем вы тренируетесь, насколько оно изношено и надолго ли его хватит в вашем темпе." },
  add: { en: "Add gear", ru: "Добавить снаряжение" },
  empty: { en: "Add what you train with", ru: "Добавьте то, с чем тренируетесь" },
  emptyWhy: {
    en: "Shoes, a bike, its chain: each training then adds to their wear, and you see some weeks ahead when they need care.",
    ru: "Обувь, велосипед, цепь: каждая тренировка добавит им износа, и вы за несколько недель увидите, когда за ними пора поухаживать.",
  },
  retired: { en: "No longer used ({count, number})", ru: "Больше не используется ({count, number})" },
  noneInUse: { en: "Nothing is in use at the moment.", ru: "Сейчас ничего не используется." },
  unknownKind: { en: "Other", ru: "Прочее" },
});
