import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  noPicture: { en: "Choose a JPEG, PNG or WebP picture.", ru: "Выберите изображение JPEG, PNG или WebP." },
  add: { en: "Add a picture", ru: "Добавить фото" },
  change: { en: "Change the picture", ru: "Сменить фото" },
  sending: { en: "Sending the picture", ru: "Фото отправляется" },
  remove: { en: "Remove the picture", ru: "Удалить фото" },
  removed: { en: "The picture is removed.", ru: "Фото удалено." },
});
