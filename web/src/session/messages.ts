import { defineMessages } from "../text/messages";

/** What a scope lets an application do, as the consent page says it. */
export const messages = defineMessages({
  openid: { en: "Recognise your FitConnect account", ru: "Узнавать ваш аккаунт FitConnect" },
  offline_access: { en: "Stay connected while you are away", ru: "Оставаться на связи в ваше отсутствие" },
  profile: { en: "See your name, language and time zone", ru: "Видеть ваше имя, язык и часовой пояс" },
  email: { en: "See your e-mail address", ru: "Видеть адрес вашей почты" },
  "activity:write": { en: "Add trainings to your diary", ru: "Добавлять тренировки в ваш дневник" },
  "activity:read": { en: "Read your training diary", ru: "Читать ваш дневник тренировок" },
  "profile:read": { en: "Read your athlete's profile", ru: "Читать ваш спортивный профиль" },
  "profile:write": { en: "Change your athlete's profile", ru: "Изменять ваш спортивный профиль" },
});

export type KnownScope = keyof typeof messages;

export function isKnownScope(scope: string): scope is KnownScope {
  return scope in messages;
}
