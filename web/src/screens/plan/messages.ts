import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Plan", ru: "План" },
  lead: { en: "A recording that fits day, sport and size ticks an entry off by itself.", ru: "Подходящая по дню, виду спорта и объёму запись сама отмечает пункт выполненным." },
  plan: { en: "Plan a training", ru: "Запланировать" },
  calendar: { en: "See it in the calendar", ru: "Открыть в календаре" },
  today: { en: "Today", ru: "Сегодня" },
  ahead: { en: "Ahead", ru: "Впереди" },
  past: { en: "The last two weeks", ru: "Последние две недели" },
  pastSince: { en: "Since {day}", ru: "С {day}" },
  earlier: { en: "Show earlier", ru: "Показать более ранние" },
  nothingAhead: { en: "Nothing is planned ahead.", ru: "Впереди ничего не запланировано." },
  kept: { en: "{done, number} of {all, number} done", ru: "выполнено {done, number} из {all, number}" },
  empty: { en: "Plan your next training", ru: "Запланируйте следующую тренировку" },
  emptyWhy: {
    en: "Give it a day, a sport and an aim: a time, a distance, a load or your own words. When you then record a training that fits, it is ticked off here.",
    ru: "Задайте день, вид спорта и цель: время, расстояние, нагрузку или свои слова. Когда вы запишете подходящую тренировку, пункт отметится сам.",
  },
});
