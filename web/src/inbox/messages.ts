import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  title: { en: "Notifications", ru: "Уведомления" },
  unread: {
    en: "{more, select, true {more than {count} unread} other {{count, plural, one {# unread} other {# unread}}}}",
    ru: "{more, select, true {больше {count} непрочитанных} other {{count, plural, one {# непрочитанное} few {# непрочитанных} many {# непрочитанных} other {# непрочитанного}}}}",
  },
});
