import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "More", ru: "Ещё" },
  house: { en: "Elsewhere in FitConnect", ru: "В других местах FitConnect" },
  account: { en: "Account and security", ru: "Учётная запись и безопасность" },
  shop: { en: "Shop", ru: "Магазин" },
  signOut: { en: "Sign out", ru: "Выйти" },
});
