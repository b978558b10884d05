import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Advised products", ru: "Товары для советов" },
  lead: {
    en: "Advice chooses among these by sport, surface, season, size and price. An import adds products and replaces those of the same id.",
    ru: "Советы выбирают из них по спорту, покрытию, сезону, размеру и цене. Импорт добавляет товары и заменяет товары с тем же кодом.",
  },
  choose: { en: "A file in the shop’s export format", ru: "Файл в формате выгрузки магазина" },
  format: { en: "JSON with at most 500 products; the format stands in the API.", ru: "JSON, не больше 500 товаров; формат описан в API." },
  noJson: { en: "This file is no JSON with products.", ru: "В этом файле нет JSON с товарами." },
  imported: { en: "{count, plural, one {# product} other {# products}} imported. They count within ten seconds.", ru: "{count, plural, one {Импортирован # товар} few {Импортировано # товара} many {Импортировано # товаров} other {Импортировано # товара}}. Учтутся за десять секунд." },
});
