import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
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

/** The name as a way to the person's page; one's own leads nowhere. */
export function PersonLink({ athleteId, name }: PersonNameProps) {
  const self = useQuery(sessionQuery).data?.accountId;
  return self === athleteId ? (
    <PersonName athleteId={athleteId} name={name} />
  ) : (
    <Link params={{ athleteId }} to="/people/$athleteId">
      <PersonName athleteId={athleteId} name={name} />
    </Link>
  );
}
