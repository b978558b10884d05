import { defineMessages } from "../../text/messages";
import { messages as place } from "./placeMessages";

export const messages = defineMessages({
  title: place.title,
  empty: { en: "No trainings here yet", ru: "Здесь пока нет тренировок" },
  emptyWhy: {
    en: "Trainings that your friends, the people you follow and the members of your clubs show you will stand here.",
    ru: "Здесь появятся тренировки, которые вам показывают друзья, участники ваших клубов и те, на кого вы подписаны.",
  },
  findPeople: { en: "Find people", ru: "Найти людей" },
  findClubs: { en: "Find a club", ru: "Найти клуб" },
});
