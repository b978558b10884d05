import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  ofKilometers: { en: "{used, number} of {lower, number}–{upper, number} km", ru: "{used, number} из {lower, number}–{upper, number} км" },
  ofMiles: { en: "{used, number} of {lower, number}–{upper, plural, one {# mi} other {# mi}}", ru: "{used, number} из {lower, number}–{upper, plural, one {# мили} few {# миль} many {# миль} other {# мили}}" },
  ofHours: { en: "{used, number} of {lower, number}–{upper, number} h", ru: "{used, number} из {lower, number}–{upper, number} ч" },
  ofDays: {
    en: "{used, number} of {lower, number}–{upper, plural, one {# day} other {# days}} of use",
    ru: "{used, number} из {lower, number}–{upper, plural, one {# дня} few {# дней} many {# дней} other {# дня}} использования",
  },
  ofMonths: {
    en: "{used, number} of {lower, number}–{upper, plural, one {# month} other {# months}}",
    ru: "{used, number} из {lower, number}–{upper, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}}",
  },
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
