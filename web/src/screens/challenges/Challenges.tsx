import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Flag, Plus } from "lucide-react";
import { Button, Empty, Page, Segments, Skeleton } from "../../design";
import { ChallengeRow } from "../../gamification/ChallengeRow";
import { challengesQuery, LISTS, type ChallengeList } from "../../gamification/challenges";
import { MorePages } from "../../moderation/MorePages";
import { Failed } from "../../people/Failed";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { NewChallengeSheet } from "./NewChallengeSheet";
import type { ChallengesSearch } from "./screen";

const EMPTY = { joined: ["emptyJoined", "emptyJoinedWhy"], all: ["emptyAll", "emptyAllWhy"] } as const satisfies Record<ChallengeList, readonly [string, string]>;

export function Screen() {
  const say = useTexts(messages);
  const search: ChallengesSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const list: ChallengeList = search.list ?? "joined";
  const shown: ChallengesSearch = search.list ? { list: search.list } : {};
  const go = (to: ChallengesSearch) => void navigate({ to: "/challenges", search: to });
  return (
    <Page
      acts={
        <Button kind="primary" onPress={() => go({ ...shown, sheet: "new" })}>
          <Plus aria-hidden size={18} />
          {say("add")}
        </Button>
      }
      title={say("title")}
    >
      <Segments label={say("lists")} onChange={(chosen) => go(chosen === "all" ? { list: chosen } : {})} options={LISTS.map((value) => ({ value, label: say(value) }))} value={list} />
      <Rows key={list} list={list} />
      {search.sheet === "new" ? <NewChallengeSheet onClose={() => go(shown)} onMade={(id) => void navigate({ to: "/challenges/$id", params: { id }, replace: true })} /> : null}
    </Page>
  );
}

function Rows({ list }: { readonly list: ChallengeList }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(challengesQuery(list));
  const challenges = pages.data?.pages.flatMap(({ items }) => items);
  const [title, why] = EMPTY[list];
  if (!challenges) {
    return pages.isError ? <Failed failure={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton rows={4} />;
  }
  if (challenges.length === 0) {
    return (
      <Empty icon={Flag} title={say(title)}>
        {say(why)}
      </Empty>
    );
  }
  return (
    <>
      <ul className="group-list">
        {challenges.map((challenge) => (
          <li key={challenge.id}>
            <ChallengeRow challenge={challenge} />
          </li>
        ))}
      </ul>
      <MorePages pages={pages} />
    </>
  );
}
