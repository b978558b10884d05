import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "A club invites you", ru: "Вас приглашают в клуб" },
  rules: { en: "Rules", ru: "Правила" },
  agree: { en: "By joining you agree to the club's rules.", ru: "Вступая, вы соглашаетесь с правилами клуба." },
  join: { en: "Join", ru: "Вступить" },
  signIn: { en: "Sign in to join", ru: "Войти и вступить" },
  register: { en: "Create an account", ru: "Создать учётную запись" },
  joined: { en: "You are a member now.", ru: "Теперь вы участник." },
  closed: { en: "This club no longer admits anyone.", ru: "Этот клуб больше не принимает участников." },
  nowhere: { en: "This link leads nowhere", ru: "Ссылка не работает" },
  nowhereWhy: { en: "It was revoked or replaced, or is not whole. Ask the club for a new one.", ru: "Её отозвали, заменили или скопировали не целиком. Попросите в клубе новую." },
});
