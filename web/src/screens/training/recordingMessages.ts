import { defineMessages } from "../../text/messages";

/** Of a training with several recordings; loaded with its card only. */
export const messages = defineMessages({
  recordings: { en: "{count, plural, one {# recording} other {# recordings}}", ru: "{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}" },
  recordingsWhy: {
    en: "They are of the same effort, so they are one training and count once. Each original stays.",
    ru: "Это записи одной и той же тренировки, поэтому она одна и учитывается один раз. Каждый оригинал сохранён.",
  },
  recordingName: { en: "Recording of {device}", ru: "Запись: {device}" },
  unknownDevice: { en: "an unknown device", ru: "неизвестное устройство" },
  givesNothing: { en: "Gives nothing that the others lack", ru: "Не даёт ничего, чего нет у других" },
  gives: { en: "Gives {fields}", ru: "Даёт: {fields}" },
  field_time: { en: "times and laps", ru: "время и круги" },
  field_position: { en: "position", ru: "положение" },
  field_distance: { en: "distance", ru: "расстояние" },
  field_altitude: { en: "altitude", ru: "высота" },
  field_speed: { en: "speed", ru: "скорость" },
  field_heartRate: { en: "heart rate", ru: "пульс" },
  field_cadence: { en: "cadence", ru: "каденс" },
  field_power: { en: "power", ru: "мощность" },
  field_temperature: { en: "temperature", ru: "температура" },
  field_energy: { en: "energy", ru: "энергия" },
  splitRecording: { en: "Make it a training of its own", ru: "Сделать отдельной тренировкой" },
  recordingSplit: { en: "The recording is a training of its own now.", ru: "Теперь это отдельная тренировка." },
  recordingMerged: { en: "Both are one training again.", ru: "Обе записи снова одна тренировка." },
});
