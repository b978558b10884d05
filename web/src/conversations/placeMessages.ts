import { defineMessages } from "../text/messages";

/** What the navigation says; loaded with every screen. */
export const placeMessages = defineMessages({
  title: { en: "Messages", ru: "Сообщения" },
  invitations: { en: "{count, plural, one {# invitation} other {# invitations}}", ru: "{count, plural, one {# приглашение} few {# приглашения} many {# приглашений} other {# приглашения}}" },
  conversations: {
    en: "{count, plural, one {# conversation with unread messages} other {# conversations with unread messages}}",
    ru: "{count, plural, one {# переписка с непрочитанным} few {# переписки с непрочитанным} many {# переписок с непрочитанным} other {# переписки с непрочитанным}}",
  },
});
