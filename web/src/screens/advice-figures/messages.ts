import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Figures of advice", ru: "Цифры советов" },
  lead: {
    en: "By reason and home country. Where advice was given to fewer people than the anonymity floor asks for, nothing is shown.",
    ru: "По причине и стране. Где советов дано меньше порога анонимности, ничего не показано.",
  },
  none: { en: "No figures yet", ru: "Цифр пока нет" },
  noneWhy: { en: "They stand here once a reason was given to enough people of a country.", ru: "Они появятся, когда причина встретится достаточно многим в одной стране." },
  line: {
    en: "{country}: {given, number} given · {followed, number} followed · {bought, number} bought",
    ru: "{country}: дано {given, number} · перешли {followed, number} · купили {bought, number}",
  },
  "worn-shoes": { en: "Worn shoes", ru: "Изношенная обувь" },
  "worn-skis": { en: "Worn skis", ru: "Изношенные лыжи" },
  "worn-heart-rate-strap": { en: "Worn heart rate straps", ru: "Изношенные датчики пульса" },
  "worn-drivetrain": { en: "Worn chains and cassettes", ru: "Изношенные цепи и кассеты" },
  "worn-tyres": { en: "Worn tyres", ru: "Изношенные покрышки" },
  "worn-brake-pads": { en: "Worn brake pads", ru: "Изношенные тормозные колодки" },
  "worn-strings": { en: "Worn strings", ru: "Изношенные струны" },
  "old-battery": { en: "Old batteries", ru: "Старые батарейки" },
  "shoes-for-winter": { en: "Shoes for the winter", ru: "Обувь на зиму" },
});
