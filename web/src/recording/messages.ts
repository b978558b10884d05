import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  recording: { en: "Recording", ru: "Идёт запись" },
  paused: { en: "Recording paused", ru: "Запись на паузе" },
  signInFirst: { en: "Sign in with the account that recorded it.", ru: "Войдите в аккаунт, с которого велась запись." },
  sent: { en: "Your recording is on its way into the diary.", ru: "Запись отправлена и скоро появится в дневнике." },
  discard: { en: "Discard", ru: "Удалить" },
  discardSure: { en: "Discard for good", ru: "Удалить навсегда" },
  waiting: { en: "Waiting on this device", ru: "Ждут на этом устройстве" },
  waitingWhy: { en: "They are sent by themselves when the network is back.", ru: "Отправятся сами, когда появится сеть." },
  sendNow: { en: "Send now", ru: "Отправить" },
});
