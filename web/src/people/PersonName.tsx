import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../session/session";
import { defineMessages, useTexts } from "../text/messages";

const messages = defineMessages({
  you: { en: "You", ru: "Вы" },
  somebody: { en: "An athlete", ru: "Спортсмен" },
});

interface PersonNameProps {
  readonly athleteId: string;
  /** Comes with the list that names the athlete; absent where the person may see no name. */
  readonly name?: string | undefined;
}

export function PersonName({ athleteId, name }: PersonNameProps) {
  const say = useTexts(messages);
  const isSelf = useQuery(sessionQuery).data?.accountId === athleteId;
  return <>{isSelf ? say("you") : (name ?? say("somebody"))}</>;
}
