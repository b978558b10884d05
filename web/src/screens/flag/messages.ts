import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Flag against a recording", ru: "Отметка о записи" },
  nowhere: { en: "There is no such flag", ru: "Такой отметки нет" },
  nowhereWhy: { en: "Flags go with their recordings.", ru: "Отметки удаляются вместе с записями." },
  toAll: { en: "All flags", ru: "Все отметки" },
  suspended: { en: "The training counts nowhere: no points, no achievements, no boards, no challenges.", ru: "Тренировка нигде не засчитана: ни баллов, ни достижений, ни рейтингов, ни челленджей." },
  counted: { en: "The training counts again, with everything that followed from it.", ru: "Тренировка снова засчитана со всем, что за ней следует." },
  figures: { en: "What was measured", ru: "Что измерено" },
  appeal: { en: "Appeal", ru: "Обжалование" },
  how: { en: "You can appeal once. A moderator, who is somebody else, reads it and decides.", ru: "Обжаловать можно один раз. Прочитает и решит модератор — другой человек." },
  text: { en: "Why the recording is right", ru: "Почему запись верна" },
  wrong: { en: "Write why, at most {most} characters.", ru: "Напишите почему, не более {most} знаков." },
  send: { en: "Send the appeal", ru: "Отправить" },
  sent: { en: "Your appeal has been sent.", ru: "Обжалование отправлено." },
  yours: { en: "You wrote on {day}", ru: "Вы написали {day}" },
  waiting: { en: "A moderator will decide. You are notified.", ru: "Решит модератор, вам придёт уведомление." },
  lifted: { en: "Lifted on {day}", ru: "Снято {day}" },
  upheld: { en: "Confirmed on {day}. It is final.", ru: "Подтверждено {day}. Решение окончательное." },
});
