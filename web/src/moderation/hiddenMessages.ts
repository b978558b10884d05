import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  title: { en: "Hidden by moderators", ru: "Скрыто модераторами" },
  training: { en: "Only you see this training, whatever you choose.", ru: "Эту тренировку видите только вы, кому бы вы её ни показали." },
  group: { en: "Only organisers and those who take part see this group training, and invitations are off.", ru: "Эту групповую тренировку видят только организаторы и участники, пригласить на неё нельзя." },
  comment: { en: "Only you see this comment.", ru: "Этот комментарий видите только вы." },
  message: { en: "Only you see this message.", ru: "Это сообщение видите только вы." },
  groupTitle: { en: "Others do not see the title that you gave this group.", ru: "Другие не видят название, которое вы дали группе." },
  club: { en: "Others do not see what the club says of itself.", ru: "Другие не видят, что клуб о себе пишет." },
  withheldClub: { en: "Only the owner sees the name and the texts of this club.", ru: "Название и тексты этого клуба видит только владелец." },
  why: { en: "Why, and how to appeal", ru: "Почему и как обжаловать" },
});
