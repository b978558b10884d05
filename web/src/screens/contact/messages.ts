import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Become friends", ru: "Знакомство" },
  lead: { en: "Somebody sent you their contact link.", ru: "Вам прислали ссылку для знакомства." },
  hidden: { en: "Sign in to see who it is", ru: "Войдите, чтобы увидеть, кто это" },
  hiddenWhy: { en: "The link leads to an athlete on FitConnect. After you sign in you can ask to be friends.", ru: "Ссылка ведёт к спортсмену в FitConnect. После входа вы сможете предложить дружбу." },
  signIn: { en: "Sign in", ru: "Войти" },
  register: { en: "Create an account", ru: "Создать учётную запись" },
  own: { en: "This is your own link. Send it to those who should find you.", ru: "Это ваша ссылка. Отправьте её тем, кто должен вас найти." },
  toLink: { en: "Find people", ru: "Найти людей" },
  page: { en: "See their page", ru: "Открыть страницу" },
  nowhere: { en: "This link leads nowhere", ru: "Ссылка не работает" },
  nowhereWhy: { en: "It was removed or replaced, or is not whole. Ask for a new one.", ru: "Её удалили, заменили или скопировали не целиком. Попросите новую." },
});
