import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Card, Fault, sayDone, Skeleton, Tag } from "../../design";
import { areListed, participantsQuery, type Group, type Participant, type ShownState } from "../../groups/group";
import { PersonLink } from "../../people/PersonName";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Who takes part: shown to those who take part, are invited or organise. */
export function Participants({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  if (!areListed(group)) {
    return <p className="quiet">{say("onlyParticipants")}</p>;
  }
  return (
    <>
      <List group={group} state="going" title={say("who")} />
      {group.waiting > 0 ? <List group={group} state="waiting" title={say("waitingList")} /> : null}
    </>
  );
}

interface ListProps {
  readonly group: Group;
  readonly state: ShownState;
  readonly title: string;
}

function List({ group, state, title }: ListProps) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(participantsQuery(group.id, state));
  const people: readonly Participant[] = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []);
  return (
    <Card title={title}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      <ul className="group-people">
        {people.map(({ athleteId, name }) => (
          <li key={athleteId}>
            <span>
              <PersonLink athleteId={athleteId} name={name} />
            </span>
            <Rights athleteId={athleteId} group={group} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Card>
  );
}

/** Whether one organises, or the organisers' way to remove one. */
function Rights({ group, athleteId }: { readonly group: Group; readonly athleteId: string }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id: group.id, athleteId } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups"] });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const invite = useMutation({ mutationFn: () => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/participants/{athleteId}", { params })), onError, onSettled });
  const remove = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/participants/{athleteId}", { params })),
    onSuccess: () => sayDone(say("removeDone"), () => invite.mutate()),
    onError,
    onSettled,
  });
  if (athleteId === group.organiserId || group.coOrganiserIds.includes(athleteId)) {
    return <Tag>{say("organiser")}</Tag>;
  }
  if (!group.organises || group.status !== "scheduled") {
    return null;
  }
  return (
    <Button isPending={remove.isPending} kind="plain" onPress={() => remove.mutate()}>
      {say("remove")}
    </Button>
  );
}
