import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button, Fault, Skeleton } from "../design";
import { summariesQuery, type Subject } from "../discussions/subject";
import { useTexts } from "../text/messages";
import { feedQuery, type FeedItem, type FeedPage, type TrainingCard as TrainingCardDocument } from "./feed";
import { GroupCard } from "./GroupCard";
import { messages } from "./messages";
import { TrainingCard } from "./TrainingCard";
import "./feed.css";

interface FeedListProps {
  readonly clubId?: string | undefined;
  /** Stands where there is nothing to show yet. */
  readonly empty: ReactNode;
}

/** What others show of their training, newest first. */
export function FeedList({ clubId, empty }: FeedListProps) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(feedQuery(clubId));
  const shown = (pages.data?.pages ?? []).flatMap(cardsOf);
  if (pages.isPending) {
    return <Skeleton rows={3} tall />;
  }
  if (pages.isError && shown.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (shown.length === 0 && !pages.hasNextPage) {
    return empty;
  }
  return (
    <>
      <ul className="feed">
        {(pages.data?.pages ?? []).map((page, at) => (
          <Cards key={at} page={page} />
        ))}
      </ul>
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : (
        <p className="feed-end">{say("end")}</p>
      )}
    </>
  );
}

/** A page's cards, for which one request counts what is said. */
function Cards({ page }: { readonly page: FeedPage }) {
  const shown = cardsOf(page);
  const counts = useQuery(summariesQuery(shown.map(({ item }) => subjectOf(item)))).data;
  return shown.map(({ item, card }) => (
    <li key={item.id}>{card ? <TrainingCard card={card} item={item} summary={counts?.get(item.id)} /> : <GroupCard item={item} summary={counts?.get(item.id)} />}</li>
  ));
}

function subjectOf({ kind, athleteId, id }: FeedItem): Subject {
  return kind === "group-training" ? { kind, id } : { kind: "training", athleteId, id };
}

interface Shown {
  readonly item: FeedItem;
  readonly card: TrainingCardDocument | undefined;
}

/** What has no card was hidden or deleted meanwhile. */
function cardsOf({ items, cards }: FeedPage): readonly Shown[] {
  return items.flatMap((item): Shown[] => {
    if (item.kind === "group-training") {
      return [{ item, card: undefined }];
    }
    const card = cards.get(item.id ?? "");
    return card ? [{ item, card }] : [];
  });
}
