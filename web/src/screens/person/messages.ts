import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  loading: { en: "Athlete", ru: "Спортсмен" },
  about: { en: "About {name}", ru: "О человеке: {name}" },
  notShown: { en: "This profile is not shown to you. As friends you would see more.", ru: "Этот профиль вам не показан. Друзьям видно больше." },
  blockedWhy: { en: "You block this athlete: neither of you sees the other.", ru: "Вы заблокировали этого человека: вы не видите друг друга." },
  sports: { en: "Sports", ru: "Виды спорта" },
  weight: { en: "Weight", ru: "Вес" },
  kilograms: { en: "{number} kg", ru: "{number} кг" },
  gear: { en: "Gear", ru: "Снаряжение" },
  trainings: { en: "Trainings", ru: "Тренировки" },
  more: { en: "Show more", ru: "Показать ещё" },
  none: { en: "No trainings to see", ru: "Тренировок не видно" },
  noneWhy: { en: "What {name} shows you stands here.", ru: "Здесь будет то, что вам показывает {name}." },
  noneWhyFriend: { en: "What {name} shows to friends stands here.", ru: "Здесь будет то, что {name} показывает друзьям." },
});
