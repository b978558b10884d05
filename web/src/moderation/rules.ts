import type { SocialSchemas } from "@fitconnect/client";
import { defineMessages } from "../text/messages";

export type Rule = SocialSchemas["NewReport"]["reason"];
export type Content = SocialSchemas["ModeratedContent"];

/** In the order in which a person is asked. */
export const RULES = ["spam", "harassment", "hate", "sexual", "violence", "self-harm", "impersonation", "privacy", "cheating", "other"] as const satisfies readonly Rule[];

/** Characters that a person or a moderator writes. */
export const LONGEST = 1_000;

export const ruleMessages = defineMessages({
  spam: { en: "Spam or advertising", ru: "Спам или реклама" },
  harassment: { en: "Insults, threats or harassment", ru: "Оскорбления, угрозы или травля" },
  hate: { en: "Hatred of a group of people", ru: "Ненависть к группе людей" },
  sexual: { en: "Sexual content", ru: "Сексуальное содержание" },
  violence: { en: "Violence or a call for it", ru: "Насилие или призыв к нему" },
  "self-harm": { en: "Self-harm or suicide", ru: "Самоповреждение или суицид" },
  impersonation: { en: "Pretending to be somebody else", ru: "Выдаёт себя за другого" },
  privacy: { en: "Somebody’s private data", ru: "Чужие личные данные" },
  cheating: { en: "A faked or manipulated training", ru: "Поддельная тренировка" },
  other: { en: "Something else", ru: "Другое" },
});

export const kindMessages = defineMessages({
  athlete: { en: "Profile", ru: "Профиль" },
  club: { en: "Club", ru: "Клуб" },
  comment: { en: "Comment", ru: "Комментарий" },
  message: { en: "Message", ru: "Сообщение" },
  conversation: { en: "Title of a group", ru: "Название группы" },
  training: { en: "Training", ru: "Тренировка" },
  "group-training": { en: "Group training", ru: "Групповая тренировка" },
});

/** The page on which the content stands, for a person of this id. */
export function placeOf({ kind, id, athleteId, conversationId, on }: Content, self: string | undefined): string {
  switch (kind) {
    case "athlete":
      return id === self ? "/profile" : `/people/${id}`;
    case "club":
      return `/clubs/${id}`;
    case "comment":
      return on ? placeOf(on, self) : "/feed";
    case "message":
      return conversationId ? `/messages/${conversationId}` : "/messages";
    case "conversation":
      return `/messages/${id}`;
    case "training":
      return athleteId === self || !athleteId ? `/diary/${id}` : `/people/${athleteId}/trainings/${id}`;
    case "group-training":
      return `/groups/${id}`;
  }
}
