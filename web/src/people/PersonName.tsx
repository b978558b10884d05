import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../session/session";
import { defineMessages, useTexts } from "../text/messages";
import { nameQuery } from "./person";

const messages = defineMessages({
  you: { en: "You", ru: "Вы" },
  somebody: { en: "An athlete", ru: "Спортсмен" },
});

/** An athlete by name, or as one of whom the person may see no name. */
export function PersonName({ athleteId }: { readonly athleteId: string }) {
  const say = useTexts(messages);
  const isSelf = useQuery(sessionQuery).data?.accountId === athleteId;
  const name = useQuery({ ...nameQuery(athleteId), enabled: !isSelf }).data;
  return <>{isSelf ? say("you") : (name ?? say("somebody"))}</>;
}
