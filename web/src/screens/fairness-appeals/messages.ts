import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Appeals against flags", ru: "Обжалования отметок" },
  lead: { en: "The longest waiting first. You do not decide about yourself.", ru: "Сначала те, что ждут дольше. О себе решать нельзя." },
  empty: { en: "No appeal is open", ru: "Открытых обжалований нет" },
  emptyWhy: { en: "Athletes appeal where a recording is right after all.", ru: "Спортсмены обжалуют отметки, если запись всё-таки верна." },
  athlete: { en: "The athlete", ru: "Спортсмен" },
  words: { en: "The athlete wrote on {day}", ru: "Спортсмен написал {day}" },
  recording: { en: "Recording {id}", ru: "Запись {id}" },
  original: { en: "Equals recording {id}", ru: "Совпадает с записью {id}" },
  verdict: { en: "Decision", ru: "Решение" },
  lift: { en: "Lift the flag: the training counts again", ru: "Снять: тренировка снова засчитана" },
  uphold: { en: "Confirm it: the training does not count", ru: "Подтвердить: тренировка не засчитана" },
  note: { en: "Explanation to the athlete", ru: "Объяснение спортсмену" },
  noteWrong: { en: "Explain it to the athlete, at most {most} characters.", ru: "Объясните спортсмену, не более {most} знаков." },
  decide: { en: "Decide", ru: "Решить" },
  decided: { en: "The appeal is decided.", ru: "Обжалование рассмотрено." },
});
