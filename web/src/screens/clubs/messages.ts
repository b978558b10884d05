import { defineMessages } from "../../text/messages";
import { messages as place } from "./placeMessages";

export const messages = defineMessages({
  title: place.title,
  found: { en: "Found a club", ru: "Основать клуб" },
  lists: { en: "Which clubs", ru: "Какие клубы показать" },
  member: { en: "My clubs", ru: "Мои клубы" },
  invited: { en: "Invitations", ru: "Приглашения" },
  requested: { en: "Requests", ru: "Заявки" },
  search: { en: "Search clubs by name", ru: "Найти клуб по названию" },
  short: { en: "Type at least two letters.", ru: "Введите не меньше двух букв." },
  results: { en: "{count, plural, one {# club found} other {# clubs found}}", ru: "{count, plural, one {Найден # клуб} few {Найдено # клуба} many {Найдено # клубов} other {Найдено # клуба}}" },
  none: { en: "No club is called “{text}”", ru: "Клуба «{text}» нет" },
  noneWhy: { en: "Each word that you type begins a word of the name. Clubs that only their members see are not found.", ru: "Каждое слово ищется с начала слова в названии. Закрытые клубы не находятся." },
  more: { en: "Show more", ru: "Показать ещё" },
  emptyMember: { en: "You are in no club yet", ru: "Вы пока не состоите в клубах" },
  emptyMemberWhy: { en: "Search for one by name, open an invitation link, or found your own. Members of a club see what you show to clubs.", ru: "Найдите клуб по названию, откройте ссылку-приглашение или основайте свой. Участники видят то, что вы показываете клубам." },
  emptyInvited: { en: "No invitations", ru: "Приглашений нет" },
  emptyInvitedWhy: { en: "Clubs that invite you stand here.", ru: "Здесь появятся клубы, которые вас приглашают." },
  emptyRequested: { en: "No requests", ru: "Заявок нет" },
  emptyRequestedWhy: { en: "Clubs that you asked to join stand here until they answer.", ru: "Здесь появятся клубы, которые ещё не ответили на вашу заявку." },
});
