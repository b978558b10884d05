import { defineMessages } from "../text/messages";

/** What pages of athletes and of moderators both say of a flag. */
export const fairnessMessages = defineMessages({
  speed: { en: "Faster than the sport can be", ru: "Быстрее, чем возможно в этом спорте" },
  "heart-rate": { en: "A heart rate that cannot be right", ru: "Невозможный пульс" },
  acceleration: { en: "Speeds up as a motor does", ru: "Разгоняется как мотор" },
  vehicle: { en: "Moves as a vehicle does", ru: "Движется как транспорт" },
  copy: { en: "Another person’s recording", ru: "Чужая запись" },
  replay: { en: "An earlier recording of yours at another time", ru: "Ваша прежняя запись с другим временем" },
  standing: { en: "Does not count", ru: "Не засчитано" },
  appealed: { en: "Appealed", ru: "Обжаловано" },
  upheld: { en: "Confirmed", ru: "Подтверждено" },
  lifted: { en: "Lifted", ru: "Снято" },
  most: { en: "At most", ru: "Не больше" },
  least: { en: "At least", ru: "Не меньше" },
  found: { en: "Found on", ru: "Найдено" },
  averageSpeed: { en: "Average speed", ru: "Средняя скорость" },
  stretchSpeed: { en: "Speed over {distance}", ru: "Скорость на {distance}" },
  climb: { en: "Ascent in this time", ru: "Набор высоты за это время" },
  highHeart: { en: "Time above 225 beats per minute", ru: "Время с пульсом выше 225" },
  flatHeart: { en: "Share of the time at one heart rate", ru: "Доля времени с одним и тем же пульсом" },
  launches: { en: "Starts to 40 km/h within 16 seconds", ru: "Разгонов до 40 км/ч за 16 секунд" },
  fastWay: { en: "Way at more than 52 km/h", ru: "Путь быстрее 52 км/ч" },
  lowHeart: { en: "Heart rate at this speed", ru: "Пульс на такой скорости" },
  equalPoints: { en: "Share of equal points", ru: "Доля совпавших точек" },
  other: { en: "Figure", ru: "Показатель" },
});
