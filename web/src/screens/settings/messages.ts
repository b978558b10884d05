import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Settings", ru: "Настройки" },
  language: { en: "Language", ru: "Язык" },
  look: { en: "Look", ru: "Оформление" },
  system: { en: "As the system", ru: "Как в системе" },
  light: { en: "Light", ru: "Светлое" },
  dark: { en: "Dark", ru: "Тёмное" },
  units: { en: "Units", ru: "Единицы" },
  metric: { en: "Kilometres", ru: "Километры" },
  imperial: { en: "Miles", ru: "Мили" },
  house: { en: "More", ru: "Ещё" },
  account: { en: "Account, sign-in and your data", ru: "Учётная запись, вход и ваши данные" },
  shop: { en: "Shop", ru: "Магазин" },
  design: { en: "How this app looks, and why", ru: "Как выглядит приложение и почему" },
  api: { en: "API for developers", ru: "API для разработчиков" },
  signOut: { en: "Sign out", ru: "Выйти" },
  signOutWhy: { en: "Here, in the shop and in every app that you opened with this sign-in.", ru: "Здесь, в магазине и во всех приложениях, открытых этим входом." },
});
