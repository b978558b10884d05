import { defineMessages } from "../../text/messages";

export const invitedMessages = defineMessages({
  title: { en: "Invitation", ru: "Приглашение" },
  invites: { en: "invites you to this group.", ru: "приглашает вас в эту группу." },
  what: {
    en: "You will see what is written after you accept. The others will see your name and how far you have read.",
    ru: "Вы увидите то, что напишут после вашего согласия. Другие увидят ваше имя и докуда вы прочитали.",
  },
  accept: { en: "Accept", ru: "Принять" },
  decline: { en: "Decline", ru: "Отклонить" },
  declined: { en: "Invitation declined", ru: "Приглашение отклонено" },
  people: { en: "{count, plural, one {# person takes part} other {# people take part}}", ru: "{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}" },
});
