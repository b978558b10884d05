import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus, SearchX, UsersRound } from "lucide-react";
import { clubsQuery, foundClubsQuery, LEAST_LETTERS, LISTS, type ClubList, type ClubSummary } from "../../clubs/club";
import { ClubRow } from "../../clubs/ClubRow";
import { FoundSheet } from "../../clubs/FoundSheet";
import { Button, Empty, Fault, Page, Segments, Skeleton } from "../../design";
import { SearchBox } from "../../design/SearchBox";
import { Failed } from "../../people/Failed";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { ClubsSearch } from "./screen";

const EMPTY = {
  member: ["emptyMember", "emptyMemberWhy"],
  invited: ["emptyInvited", "emptyInvitedWhy"],
  requested: ["emptyRequested", "emptyRequestedWhy"],
} as const satisfies Record<ClubList, readonly [string, string]>;

export function Screen() {
  const say = useTexts(messages);
  const search: ClubsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { list = "member", q = "" } = search;
  const go = (to: ClubsSearch, replace = false) => void navigate({ to: "/clubs", search: to, replace });
  const shown: ClubsSearch = { ...(search.list ? { list: search.list } : {}), ...(q ? { q } : {}) };
  return (
    <Page
      acts={
        <Button kind="primary" onPress={() => go({ ...shown, sheet: "new" })}>
          <Plus aria-hidden size={18} />
          {say("found")}
        </Button>
      }
      title={say("title")}
    >
      <SearchBox label={say("search")} onSearch={(text) => go(text ? { q: text } : {}, true)} text={q} />
      {q ? (
        <FoundClubs words={q} />
      ) : (
        <>
          <Segments label={say("lists")} onChange={(chosen) => go({ list: chosen })} options={LISTS.map((value) => ({ value, label: say(value) }))} value={list} />
          <OwnClubs key={list} list={list} />
        </>
      )}
      {search.sheet === "new" ? <FoundSheet onClose={() => go(shown)} onFounded={(id) => void navigate({ to: "/clubs/$id", params: { id }, replace: true })} /> : null}
    </Page>
  );
}

function OwnClubs({ list }: { readonly list: ClubList }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(clubsQuery(list));
  const clubs = (pages.data?.pages ?? []).flatMap(({ items }) => items);
  const [title, why] = EMPTY[list];
  if (pages.isPending) {
    return <Skeleton rows={4} />;
  }
  if (pages.isError && clubs.length === 0) {
    return <Failed failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (clubs.length === 0) {
    return (
      <Empty icon={UsersRound} title={say(title)}>
        {say(why)}
      </Empty>
    );
  }
  return (
    <>
      <Rows clubs={clubs} />
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </>
  );
}

/** Clubs that everyone sees, by their names. */
function FoundClubs({ words }: { readonly words: string }) {
  const say = useTexts(messages);
  const found = useQuery(foundClubsQuery(words));
  if (words.length < LEAST_LETTERS) {
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
      <Empty icon={SearchX} title={say("none", { text: words })}>
        {say("noneWhy")}
      </Empty>
    );
  }
  return (
    <section aria-busy={found.isPlaceholderData} className="stack">
      <p className="unseen" role="status">
        {say("results", { count: found.data.length })}
      </p>
      <Rows clubs={found.data} />
    </section>
  );
}

function Rows({ clubs }: { readonly clubs: readonly ClubSummary[] }) {
  return (
    <ul className="group-list">
      {clubs.map((club) => (
        <li key={club.id}>
          <ClubRow club={club} />
        </li>
      ))}
    </ul>
  );
}
