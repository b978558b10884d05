import { defineMessages } from "../../../text/messages";

export const messages = defineMessages({
  title: { en: "Where everybody is", ru: "Где сейчас участники" },
  why: {
    en: "Only participants who choose it at this training are seen, by those who see who takes part. The map shows the last quarter of an hour.",
    ru: "Видны только те, кто включил показ на этой тренировке, и только тем, кто видит список участников. На карте последние 15 минут.",
  },
  map: { en: "Map of participants", ru: "Карта участников" },
  nobody: { en: "Nobody is on the map now.", ru: "Сейчас на карте никого нет." },
  share: { en: "Show others where I am", ru: "Показывать, где я" },
  stop: { en: "Stop showing where I am", ru: "Больше не показывать, где я" },
  shared: {
    en: "Others see where you are while this page is on the screen, and for up to 15 minutes after. Near your privacy zones you are not shown.",
    ru: "Другие видят, где вы, пока эта страница на экране, и ещё до 15 минут после. Рядом с вашими зонами приватности вас не видно.",
  },
  denied: { en: "The browser does not tell where you are. Allow it for this site.", ru: "Браузер не сообщает, где вы. Разрешите это для сайта." },
});
