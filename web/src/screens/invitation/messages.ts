import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "You are invited", ru: "Вас приглашают" },
  join: { en: "Join", ru: "Участвовать" },
  signIn: { en: "Sign in to join", ru: "Войти и участвовать" },
  register: { en: "Create an account", ru: "Создать учётную запись" },
  joined: { en: "You are in.", ru: "Вы участвуете." },
  queued: { en: "You are on the waiting list.", ru: "Вы в очереди." },
  cancelled: { en: "This training is cancelled.", ru: "Тренировка отменена." },
  over: { en: "This training has begun already.", ru: "Тренировка уже началась." },
  nowhere: { en: "This link leads nowhere", ru: "Ссылка не работает" },
  nowhereWhy: { en: "It was revoked or replaced, or is not whole. Ask the organiser for a new one.", ru: "Её отозвали, заменили или скопировали не целиком. Попросите у организатора новую." },
});
