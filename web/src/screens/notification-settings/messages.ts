import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "What reaches you", ru: "Какие уведомления приходят" },
  lead: {
    en: "Every notification is in the app. Choose what else comes by e-mail or to your devices.",
    ru: "Все уведомления есть в приложении. Выберите, что приходит ещё и письмом или на устройства.",
  },
  quiet: { en: "Quiet hours", ru: "Тихие часы" },
  quietWhy: {
    en: "E-mail and devices wait until the hours end, by the time zone of your profile. Sign-ins to your account and cancellations on the day do not wait.",
    ru: "Письма и уведомления на устройства ждут конца этих часов по часовому поясу профиля. Входы в учётную запись и отмены в тот же день не ждут.",
  },
  quietOn: { en: "Keep quiet at night", ru: "Не беспокоить ночью" },
  from: { en: "From", ru: "С" },
  to: { en: "Until", ru: "До" },
  same: { en: "Choose two different times.", ru: "Выберите разное время." },
  save: { en: "Save", ru: "Сохранить" },
  saved: { en: "Saved.", ru: "Сохранено." },
  kinds: { en: "Kinds", ru: "Виды" },
  mail: { en: "E-mail", ru: "Письмо" },
  push: { en: "Devices", ru: "Устройства" },
  always: { en: "Always told", ru: "Приходит всегда" },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
});
