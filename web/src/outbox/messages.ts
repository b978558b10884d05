import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  waits: {
    en: "{count, plural, one {# change waits} other {# changes wait}} on this device",
    ru: "На устройстве {count, plural, one {ждёт # изменение} few {ждут # изменения} many {ждут # изменений} other {ждут # изменения}}",
  },
  asks: {
    en: "{count, plural, one {# change needs} other {# changes need}} your decision",
    ru: "{count, plural, one {# изменение ждёт} few {# изменения ждут} many {# изменений ждут} other {# изменения ждут}} вашего решения",
  },
  sent: { en: "{count, plural, one {Your change was sent.} other {# changes were sent.}}", ru: "{count, plural, one {Изменение отправлено.} few {Отправлено # изменения.} many {Отправлено # изменений.} other {Отправлено # изменения.}}" },
});
