import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  lead: {
    en: "Connect an account, and what your device recorded comes into your diary by itself, the older recordings too.",
    ru: "Подключите аккаунт, и всё записанное устройством будет появляться в дневнике само, прежние записи тоже.",
  },
  connect: { en: "Connect {tracker}", ru: "Подключить {tracker}" },
  again: { en: "Connect {tracker} again", ru: "Подключить {tracker} снова" },
  disconnect: { en: "Disconnect {tracker}", ru: "Отключить {tracker}" },
  disconnectWhy: {
    en: "Recordings that {tracker} does not let stay leave your diary within minutes.",
    ru: "Записи, которые по условиям {tracker} оставлять нельзя, за несколько минут исчезнут из дневника.",
  },
  really: { en: "Disconnect", ru: "Отключить" },
  keep: { en: "Stay connected", ru: "Не отключать" },
  since: { en: "connected {day}", ru: "подключено {day}" },
  last: { en: "last exchange {when}", ru: "последний обмен {when}" },
  disconnected: { en: "{tracker} is disconnected.", ru: "{tracker}: отключено." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
  empty: { en: "No tracker can be connected here", ru: "Здесь нельзя подключить трекер" },
  emptyWhy: { en: "Import files from your device instead: FIT, GPX, TCX and KML are understood.", ru: "Загрузите файлы с устройства: годятся FIT, GPX, TCX и KML." },
  import: { en: "Import files", ru: "Загрузить файлы" },
  completing: { en: "Connecting …", ru: "Подключаем…" },
  connected: { en: "Connected. Recent recordings come within a minute.", ru: "Подключено. Недавние записи появятся через минуту." },
  declined: { en: "Nothing was connected", ru: "Ничего не подключено" },
  declinedWhy: { en: "The tracker says that you did not consent. You can try again at any time.", ru: "Трекер сообщает, что вы не дали согласия. Можно попробовать ещё раз когда угодно." },
  all: { en: "To the trackers", ru: "К трекерам" },
});
