import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  map: { en: "Map of the track", ru: "Карта трека" },
  closer: { en: "Zoom in", ru: "Ближе" },
  farther: { en: "Zoom out", ru: "Дальше" },
  fit: { en: "Show the whole track", ru: "Показать весь трек" },
  fitAll: { en: "Show all tracks", ru: "Показать все треки" },
  middle: { en: "Choose the middle of the map", ru: "Выбрать середину карты" },
  gesture: { en: "Hold Ctrl (or ⌘) and scroll to zoom the map", ru: "Чтобы изменить масштаб, прокручивайте, удерживая Ctrl (или ⌘)" },
  gestureTouch: { en: "Use two fingers to move the map", ru: "Двигайте карту двумя пальцами" },
  credits: { en: "Natural Earth · places by GeoNames", ru: "Natural Earth · места: GeoNames" },
  meters: { en: "{number, number} m", ru: "{number, number} м" },
  kilometers: { en: "{number, number} km", ru: "{number, number} км" },
});
