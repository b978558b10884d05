import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink, Segments, Skeleton } from "../../design";
import { CLUB_LISTS, clubGroupsQuery, type ClubGroupList } from "../../groups/group";
import { GroupRow } from "../../groups/GroupRow";
import { Failed } from "../../people/Failed";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface TrainingsProps {
  readonly clubId: string;
  /** Whether the person leads the club. */
  readonly mayPlan: boolean;
}

/** The group trainings of the club: those that come, or those that were. */
export function Trainings({ clubId, mayPlan }: TrainingsProps) {
  const say = useTexts(messages);
  const [list, setList] = useState<ClubGroupList>("upcoming");
  return (
    <section className="stack">
      <h2>{say("trainings")}</h2>
      <Segments label={say("trainingLists")} onChange={setList} options={CLUB_LISTS.map((value) => ({ value, label: say(`trainings_${value}`) }))} value={list} />
      <List clubId={clubId} key={list} list={list} />
      {mayPlan ? (
        <ButtonLink search={{ sheet: "new", club: clubId }} to="/groups">
          <Plus aria-hidden size={18} />
          {say("plan")}
        </ButtonLink>
      ) : null}
    </section>
  );
}

function List({ clubId, list }: { readonly clubId: string; readonly list: ClubGroupList }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(clubGroupsQuery(clubId, list));
  const groups = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []);
  if (pages.isPending) {
    return <Skeleton rows={2} />;
  }
  if (pages.isError && groups.length === 0) {
    return <Failed failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  return groups.length === 0 ? (
    <p className="quiet">{say(`noTrainings_${list}`)}</p>
  ) : (
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
