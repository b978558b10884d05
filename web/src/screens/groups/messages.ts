import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Train together", ru: "Вместе" },
  schedule: { en: "Schedule a training", ru: "Назначить тренировку" },
  near: { en: "Find near a place", ru: "Найти рядом" },
  lists: { en: "Which", ru: "Какие" },
  upcoming: { en: "Coming up", ru: "Предстоят" },
  organised: { en: "Organised by me", ru: "Мои" },
  past: { en: "Past", ru: "Прошли" },
  more: { en: "Show more", ru: "Показать ещё" },
  emptyUpcoming: { en: "Nothing planned together yet", ru: "Совместных тренировок пока нет" },
  emptyUpcomingWhy: {
    en: "Say when and where you train, and send the link to those who should come. Everybody is told when something changes.",
    ru: "Назначьте время и место и отправьте ссылку тем, кого зовёте. Об изменениях узнают все участники.",
  },
  emptyOrganised: { en: "You have not scheduled one yet", ru: "Вы ещё ничего не назначили" },
  emptyPast: { en: "No trainings together so far", ru: "Совместных тренировок ещё не было" },
  emptyPastWhy: { en: "Trainings that you took part in stand here once they have ended.", ru: "Здесь появятся завершённые тренировки с вашим участием." },
});
