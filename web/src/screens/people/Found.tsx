import { useQuery } from "@tanstack/react-query";
import { UserRoundSearch } from "lucide-react";
import { Empty, Skeleton } from "../../design";
import { Failed } from "../../people/Failed";
import { foundQuery, LEAST_LETTERS } from "../../people/people";
import { PersonRow } from "../../people/PersonRow";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Who is called so; a row leads to the person, where friendship begins. */
export function Found({ name }: { readonly name: string }) {
  const say = useTexts(messages);
  const found = useQuery(foundQuery(name));
  if (name.length < LEAST_LETTERS) {
    return <p className="quiet">{say("short")}</p>;
  }
  if (found.isError) {
    return <Failed failure={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) {
    return <Skeleton rows={4} />;
  }
  if (found.data.length === 0) {
    return (
      <Empty icon={UserRoundSearch} title={say("none", { text: name })}>
        {say("noneWhy")}
      </Empty>
    );
  }
  return (
    <section aria-busy={found.isPlaceholderData} className="stack">
      <p className="unseen" role="status">
        {say("found", { count: found.data.length })}
      </p>
      <ul className="person-list">
        {found.data.map(({ athleteId, name: foundName, friendsInCommon }) => (
          <li key={athleteId}>
            <PersonRow athleteId={athleteId} name={foundName}>
              {friendsInCommon > 0 ? say("common", { count: friendsInCommon }) : undefined}
            </PersonRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
