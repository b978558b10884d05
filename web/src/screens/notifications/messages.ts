import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Notifications", ru: "Уведомления" },
  readAll: { en: "Mark all as read", ru: "Прочитать все" },
  settings: { en: "Choose what reaches you", ru: "Настроить уведомления" },
  today: { en: "Today", ru: "Сегодня" },
  yesterday: { en: "Yesterday", ru: "Вчера" },
  isNew: { en: "New", ru: "Новое" },
  remove: { en: "Delete “{title}”", ru: "Удалить «{title}»" },
  removed: { en: "Deleted.", ru: "Удалено." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
  more: { en: "Show older", ru: "Показать более ранние" },
  end: { en: "These are all notifications of the last 180 days.", ru: "Это все уведомления за последние 180 дней." },
  empty: { en: "Nothing new", ru: "Пока ничего нового" },
  emptyWhy: {
    en: "Changes of group trainings that you take part in, worn gear, refused imports and sign-ins to your account are told here.",
    ru: "Здесь появятся изменения групповых тренировок с вашим участием, изношенная экипировка, непринятые файлы и входы в учётную запись.",
  },
  signInAgain: { en: "Sign in again to see notifications", ru: "Войдите ещё раз, чтобы видеть уведомления" },
  signInAgainWhy: { en: "This sign-in began before there were notifications and may not read them.", ru: "Этот вход начался до появления уведомлений и не даёт их читать." },
});
