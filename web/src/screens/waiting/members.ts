import { defineMessages } from "../../text/messages";

/** What the members of documents are called, as far as the app lets people change them. */
export const members = defineMessages({
  name: { en: "name", ru: "название" },
  title: { en: "title", ru: "название" },
  notes: { en: "notes", ru: "заметки" },
  note: { en: "note", ru: "заметка" },
  privateNote: { en: "private note", ru: "личная заметка" },
  sport: { en: "sport", ru: "вид спорта" },
  tags: { en: "tags", ru: "метки" },
  feeling: { en: "feeling", ru: "самочувствие" },
  perceivedExertion: { en: "effort", ru: "усилие" },
  weatherNote: { en: "weather", ru: "погода" },
  gearIds: { en: "gear", ru: "снаряжение" },
  indoor: { en: "indoor", ru: "в помещении" },
  visibility: { en: "who may see it", ru: "кто это видит" },
  partVisibility: { en: "who may see its parts", ru: "кто видит её части" },
  startTime: { en: "start", ru: "начало" },
  finishedAt: { en: "time of the finish", ru: "время финиша" },
  day: { en: "day", ru: "день" },
  timeOfDay: { en: "time of day", ru: "время дня" },
  aimSeconds: { en: "time", ru: "время" },
  aimMeters: { en: "distance", ru: "расстояние" },
  aimLoad: { en: "load", ru: "нагрузка" },
  measure: { en: "what is counted", ru: "что считается" },
  period: { en: "period", ru: "период" },
  target: { en: "target", ru: "цель" },
  startsOn: { en: "first day", ru: "первый день" },
  endsOn: { en: "last day", ru: "последний день" },
  brand: { en: "brand", ru: "марка" },
  model: { en: "model", ru: "модель" },
  kind: { en: "kind", ru: "вид" },
  boughtOn: { en: "day of purchase", ru: "день покупки" },
  price: { en: "price", ru: "цена" },
  defaults: { en: "defaults", ru: "использование по умолчанию" },
  displayName: { en: "name", ru: "имя" },
  biography: { en: "about you", ru: "о себе" },
  birthDate: { en: "date of birth", ru: "дата рождения" },
  homeRegion: { en: "region", ru: "регион" },
  sports: { en: "sports", ru: "виды спорта" },
  sex: { en: "sex", ru: "пол" },
  units: { en: "units", ru: "единицы" },
  weekStart: { en: "first day of the week", ru: "первый день недели" },
  timeZone: { en: "time zone", ru: "часовой пояс" },
  locale: { en: "language of mails", ru: "язык писем" },
  heightCentimeters: { en: "height", ru: "рост" },
  weightKilograms: { en: "weight", ru: "вес" },
  maxHeartRateBpm: { en: "highest heart rate", ru: "наибольший пульс" },
  restingHeartRateBpm: { en: "resting heart rate", ru: "пульс покоя" },
  thresholdHeartRateBpm: { en: "threshold heart rate", ru: "пороговый пульс" },
  thresholdPaceMetersPerSecond: { en: "threshold pace", ru: "пороговый темп" },
  functionalThresholdPowerWatts: { en: "threshold power", ru: "пороговая мощность" },
  criticalSwimSpeedMetersPerSecond: { en: "critical swim speed", ru: "критическая скорость плавания" },
  other: { en: "other details", ru: "прочее" },
});

export type Member = keyof typeof members;

/** Names of the API are not shown: what has no word here is called "other details". */
export function memberOf(name: string): Member {
  return name in members ? (name as Member) : "other";
}
