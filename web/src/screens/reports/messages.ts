import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "My reports", ru: "Мои жалобы" },
  lead: { en: "What you reported. Only moderators read it.", ru: "На что вы пожаловались. Это читают только модераторы." },
  empty: { en: "You have not reported anything", ru: "Вы ни на что не жаловались" },
  emptyWhy: { en: "Comments, messages, clubs, people and trainings can be reported in their menus.", ru: "Пожаловаться на комментарий, сообщение, клуб, человека или тренировку можно в их меню." },
  open: { en: "Being looked at", ru: "Рассматривается" },
  acted: { en: "Moderators acted on it", ru: "Меры приняты" },
  dismissed: { en: "No rule was broken", ru: "Нарушения нет" },
});
