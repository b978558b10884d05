import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Decisions about you", ru: "Решения о вас" },
  lead: { en: "What moderators decided about you and what you published.", ru: "Что модераторы решили о вас и о том, что вы опубликовали." },
  empty: { en: "Nothing has been decided about you", ru: "О вас ничего не решали" },
  emptyWhy: { en: "If moderators hide something of yours or warn you, it stands here with the reason and the way to appeal.", ru: "Если модераторы скроют что-то ваше или предупредят вас, здесь будет причина и способ обжаловать." },
});
