import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  fits: { en: "Fits best: {product}", ru: "Лучше всего подходит: {product}" },
  shop: { en: "See it in the shop", ru: "Посмотреть в магазине" },
  why: { en: "Why this?", ru: "Почему это?" },
  more: { en: "More answers", ru: "Другие ответы" },
  later: { en: "Not now", ru: "Не сейчас" },
  never: { en: "Never about this", ru: "Больше никогда об этом" },
  "not-this-brand": { en: "Not this brand", ru: "Не эту марку" },
  done: { en: "Done already", ru: "Уже сделано" },
  saidLater: { en: "We come back to it in 30 days.", ru: "Вернёмся к этому через 30 дней." },
  saidNever: { en: "You will not hear of it again.", ru: "Больше об этом не напомним." },
  saidBrand: { en: "Nothing of this brand any more.", ru: "Больше ничего этой марки." },
  saidDone: { en: "Good. It is off the list.", ru: "Хорошо. Убрано из списка." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
  offer: { en: "Offer", ru: "Предложение" },
  offerWhy: {
    en: "You see it because you agreed to offers of the brand.",
    ru: "Вы видите это, потому что согласились на предложения марки.",
  },
  toConsents: { en: "Change your consents", ru: "Изменить согласия" },
  bought: { en: "You bought {product}", ru: "Вы купили: {product}" },
  boughtWhy: {
    en: "It stands in your gear list. {old} is still in use: retire it once you no longer wear it.",
    ru: "Покупка уже в списке снаряжения. {old} ещё в использовании: спишите, когда перестанете носить.",
  },
  old: { en: "To {old}", ru: "Открыть: {old}" },
});
