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
  daily: { en: "E-mails of this kind once a day", ru: "Письма этого вида раз в день" },
  limits: { en: "At most a day", ru: "Не больше в день" },
  limitsWhy: {
    en: "What is above these numbers stays in the app. Sign-ins to your account and cancellations on the day are not counted.",
    ru: "Всё сверх этих чисел остаётся только в приложении. Входы в учётную запись и отмены в тот же день не считаются.",
  },
  between: { en: "Choose a number from 1 to 100.", ru: "Выберите число от 1 до 100." },
  devices: { en: "Your devices", ru: "Ваши устройства" },
  devicesWhy: { en: "Browsers that show notifications, even when the app is closed.", ru: "Браузеры, которые показывают уведомления, даже когда приложение закрыто." },
  noDevices: { en: "No browser shows notifications yet.", ru: "Пока ни один браузер не показывает уведомления." },
  since: { en: "since {since, date, medium}", ru: "с {since, date, medium}" },
  thisBrowser: { en: "this browser, since {since, date, medium}", ru: "этот браузер, с {since, date, medium}" },
  showHere: { en: "Show notifications in this browser", ru: "Показывать уведомления в этом браузере" },
  unable: {
    en: "This browser cannot show notifications when the app is closed. On an iPhone or iPad, add FitConnect to the home screen and open it there.",
    ru: "Этот браузер не умеет показывать уведомления, когда приложение закрыто. На iPhone и iPad добавьте FitConnect на экран «Домой» и откройте оттуда.",
  },
  denied: {
    en: "You told this browser to show no notifications of FitConnect. Allow them in the browser's settings for this site.",
    ru: "Вы запретили этому браузеру показывать уведомления FitConnect. Разрешите их в настройках браузера для этого сайта.",
  },
  remove: { en: "Remove", ru: "Убрать" },
  removeDevice: { en: "Remove {name}", ru: "Убрать {name}" },
  removed: { en: "{name} shows no more notifications.", ru: "{name} больше не показывает уведомления." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
});
