import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  ofKilometers: { en: "{used} of {lower}–{upper} km", ru: "{used} из {lower}–{upper} км" },
  ofMiles: { en: "{used} of {lower}–{upper} mi", ru: "{used} из {lower}–{upper} миль" },
  ofHours: { en: "{used} of {lower}–{upper} h", ru: "{used} из {lower}–{upper} ч" },
  ofDays: { en: "{used} of {lower}–{upper} days of use", ru: "{used} из {lower}–{upper} дней использования" },
  ofMonths: { en: "{used} of {lower}–{upper} months", ru: "{used} из {lower}–{upper} месяцев" },
  weeksLeft: {
    en: "{from, number}–{to, plural, one {# week} other {# weeks}} left",
    ru: "Осталось от {from, number} до {to, plural, one {# недели} few {# недель} many {# недель} other {# недель}}",
  },
  weeksLeftExactly: {
    en: "About {to, plural, one {# week} other {# weeks}} left",
    ru: "Осталось около {to, plural, one {# недели} few {# недель} many {# недель} other {# недель}}",
  },
  weeksLeftAtMost: {
    en: "At most {to, plural, one {# week} other {# weeks}} left",
    ru: "Осталось не больше {to, plural, one {# недели} few {# недель} many {# недель} other {# недель}}",
  },
  noForecast: { en: "Not used in the last eight weeks, so there is no forecast", ru: "Восемь недель не использовалось, поэтому прогноза нет" },
  pastAll: { en: "Older than almost any of its kind", ru: "Почти ничто такого рода не служит дольше" },
  wear: { en: "Wear: {words}", ru: "Износ: {words}" },
  near: { en: "Near its end", ru: "Ресурс на исходе" },
  passed: { en: "May be worn out", ru: "Ресурс выработан" },
  retired: { en: "Retired", ru: "Не используется" },
  unused: { en: "Not used yet", ru: "Ещё не использовалось" },
  usedInAll: { en: "{distance} in {trainings, plural, one {# training} other {# trainings}}", ru: "{distance} за {trainings, plural, one {# тренировку} few {# тренировки} many {# тренировок} other {# тренировки}}" },
  usedTime: { en: "{time} in {trainings, plural, one {# training} other {# trainings}}", ru: "{time} за {trainings, plural, one {# тренировку} few {# тренировки} many {# тренировок} other {# тренировки}}" },
});
