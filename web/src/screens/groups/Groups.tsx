import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { MapPin, Plus, Users } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Page, Segments, Skeleton } from "../../design";
import { groupsQuery, LISTS, type GroupList, type GroupSummary } from "../../groups/group";
import { GroupRow } from "../../groups/GroupRow";
import { ScheduleSheet } from "../../groups/ScheduleSheet";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { GroupsSearch } from "./screen";

const EMPTY = {
  upcoming: ["emptyUpcoming", "emptyUpcomingWhy"],
  organised: ["emptyOrganised", "emptyUpcomingWhy"],
  past: ["emptyPast", "emptyPastWhy"],
} as const satisfies Record<GroupList, readonly [string, string]>;

export function Screen() {
  const say = useTexts(messages);
  const search: GroupsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const list = search.list ?? "upcoming";
  const go = (to: GroupsSearch) => void navigate({ to: "/groups", search: to });
  const listed = search.list ? { list: search.list } : {};
  const acts = (
    <>
      <ButtonLink to="/groups/near">
        <MapPin aria-hidden size={18} />
        {say("near")}
      </ButtonLink>
      <Button kind="primary" onPress={() => go({ ...listed, sheet: "new" })}>
        <Plus aria-hidden size={18} />
        {say("schedule")}
      </Button>
    </>
  );
  return (
    <Page acts={acts} title={say("title")}>
      <Segments label={say("lists")} onChange={(chosen) => go({ list: chosen })} options={LISTS.map((value) => ({ value, label: say(value) }))} value={list} />
      <Groups key={list} list={list} />
      {search.sheet === "new" ? (
        <ScheduleSheet clubId={search.club} onClose={() => go(listed)} onScheduled={(id) => (id ? void navigate({ to: "/groups/$id", params: { id }, replace: true }) : go({ list: "organised" }))} />
      ) : null}
    </Page>
  );
}

function Groups({ list }: { readonly list: GroupList }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(groupsQuery(list));
  const groups: readonly GroupSummary[] = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []);
  const [title, why] = EMPTY[list];
  if (pages.isPending) {
    return <Skeleton rows={4} />;
  }
  if (pages.isError && groups.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (groups.length === 0) {
    return (
      <Empty icon={Users} title={say(title)}>
        {say(why)}
      </Empty>
    );
  }
  return (
    <>
      <ul className="group-list">
        {groups.map((group) => (
          <li key={group.id}>
            <GroupRow group={group} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </>
  );
}
