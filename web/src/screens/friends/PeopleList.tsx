import { useEffect, useState, type ReactNode } from "react";
import { Button, Skeleton } from "../../design";
import { SearchBox } from "../../design/SearchBox";
import { Failed } from "../../people/Failed";
import { matches } from "../../people/names";
import { useRelated } from "../../people/relations";
import type { List } from "../../people/standing";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { RelatedRow } from "./RelatedRow";

/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 8;

interface PeopleListProps {
  readonly list: List;
  /** What stands in place of a list without people. */
  readonly empty: ReactNode;
}

/** One list of people, newest first. A search reads all of it, since the service gives it in pages. */
export function PeopleList({ list, empty }: PeopleListProps) {
  const say = useTexts(messages);
  const { pages, people } = useRelated(list);
  const [typed, setTyped] = useState("");
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  const isSearched = typed !== "";
  useEffect(() => {
    if (isSearched && hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [isSearched, hasNextPage, isFetching, isError, fetchNextPage]);
  if (pages.isPending) {
    return <Skeleton rows={5} />;
  }
  if (isError && people.length === 0) {
    return <Failed failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (people.length === 0 && !hasNextPage) {
    return empty;
  }
  const shown = isSearched ? people.filter(({ name }) => matches(name, typed)) : people;
  return (
    <>
      {people.length > WORTH_SEARCHING || isSearched ? <SearchBox label={say("search")} onSearch={setTyped} text={typed} /> : null}
      {list === "blocks" ? <p className="quiet">{say("blocksWhy")}</p> : null}
      {shown.length > 0 ? (
        <ul className="person-list">
          {shown.map((person) => (
            <li key={person.athleteId}>
              <RelatedRow list={list} person={person} />
            </li>
          ))}
        </ul>
      ) : null}
      {isSearched ? (
        <p className={shown.length > 0 && !hasNextPage ? "unseen" : "quiet"} role="status">
          {hasNextPage && !isError ? say("searching") : shown.length > 0 ? "" : say("noMatch", { text: typed })}
        </p>
      ) : null}
      {isError ? <Failed failure={pages.error} onRetry={() => void fetchNextPage()} /> : null}
      {hasNextPage && !isSearched && !isError ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </>
  );
}
