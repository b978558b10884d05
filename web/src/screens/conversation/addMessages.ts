import { defineMessages } from "../../text/messages";

export const addMessages = defineMessages({
  title: { en: "Add people", ru: "Добавить участников" },
  friends: { en: "Friends", ru: "Друзья" },
  others: { en: "Somebody else", ru: "Кто-то ещё" },
  othersWhy: { en: "Who is not your friend gets an invitation and decides.", ru: "Тот, кто не у вас в друзьях, получит приглашение и решит сам." },
  name: { en: "Name", ru: "Имя" },
  nobody: { en: "Nobody was found.", ru: "Никто не найден." },
  add: { en: "Add", ru: "Добавить" },
  addWho: { en: "Add {name}", ru: "Добавить: {name}" },
  invite: { en: "Invite", ru: "Пригласить" },
  inviteWho: { en: "Invite {name}", ru: "Пригласить: {name}" },
  there: { en: "In the group or invited", ru: "В группе или с приглашением" },
});
