import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Sheet, Skeleton } from "../design";
import { PersonRow } from "../people/PersonRow";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { reactionsQuery, type Subject } from "./subject";

interface WhoProps {
  readonly subject: Subject;
  readonly commentId?: string | undefined;
  readonly total: number;
}

/** Opens the list of those who reacted. */
export function Who({ total, ...of }: WhoProps) {
  const say = useTexts(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" onPress={() => setOpen(true)}>
        {say("countReactions", { count: total })}
      </Button>
      {isOpen ? (
        <Sheet isOpen onClose={() => setOpen(false)} title={say("reactions")}>
          <People {...of} />
        </Sheet>
      ) : null}
    </>
  );
}

function People({ subject, commentId }: Omit<WhoProps, "total">) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(reactionsQuery(subject, commentId));
  if (pages.isPending) {
    return <Skeleton rows={3} />;
  }
  if (!pages.data) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  return (
    <>
      <ul className="person-list">
        {pages.data.pages
          .flatMap(({ items }) => items)
          .map(({ person, reaction }) => (
            <li key={person.athleteId}>
              <PersonRow athleteId={person.athleteId} name={person.name}>
                {say(reaction)}
              </PersonRow>
            </li>
          ))}
      </ul>
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("morePeople")}
        </Button>
      ) : null}
    </>
  );
}
