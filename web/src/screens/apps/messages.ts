import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Connected apps", ru: "Подключённые приложения" },
  lead: { en: "Applications of other companies that may use your account. What you take back ends everywhere within five seconds.", ru: "Приложения других компаний, которым можно пользоваться вашим аккаунтом. Отозванное перестаёт действовать за пять секунд." },
  since: { en: "connected {day}", ru: "подключено {day}" },
  used: { en: "last used {day}", ru: "использовано {day}" },
  neverUsed: { en: "not used yet", ru: "ещё не использовалось" },
  withdraw: { en: "Take back", ru: "Отозвать" },
  withdrawWhat: { en: "Take back from {app}: {what}", ru: "Отозвать у {app}: {what}" },
  disconnect: { en: "Disconnect {app}", ru: "Отключить {app}" },
  withdrawn: { en: "Taken back. {app} can ask you for it again.", ru: "Отозвано. {app} может попросить об этом снова." },
  disconnected: { en: "{app} is disconnected. Trainings that it sent stay in your diary.", ru: "{app} отключено. Присланные им тренировки остаются в дневнике." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
  empty: { en: "No application is connected", ru: "Нет подключённых приложений" },
  emptyWhy: { en: "Connect your watch's or tracker's app from its own settings: it leads you here, and you decide what it may do.", ru: "Подключите приложение часов или трекера в его настройках: оно приведёт вас сюда, и вы решите, что ему можно." },
  elsewhere: { en: "See them in your account", ru: "Посмотрите их в аккаунте" },
  elsewhereWhy: { en: "This sign-in is older than the right to show them here. Your account shows them, or sign in again.", ru: "Этот вход старше права показать их здесь. Их покажет ваш аккаунт, или войдите ещё раз." },
  account: { en: "Open the account", ru: "Открыть аккаунт" },
});
