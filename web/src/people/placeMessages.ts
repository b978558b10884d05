import { defineMessages } from "../text/messages";

/** Loaded with the navigation; those of the screens are not. */
export const messages = defineMessages({
  requests: {
    en: "{count, plural, one {# friend request} other {# friend requests}}",
    ru: "{count, plural, one {# запрос в друзья} few {# запроса в друзья} many {# запросов в друзья} other {# запроса в друзья}}",
  },
});
