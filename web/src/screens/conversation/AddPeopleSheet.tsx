import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { participantsQuery, type Conversation } from "../../conversations/conversations";
import { messages as conversationMessages } from "../../conversations/messages";
import { Button, Fault, Field, sayDone, Sheet, Skeleton } from "../../design";
import { foundQuery, LEAST_LETTERS } from "../../people/people";
import { PersonRow } from "../../people/PersonRow";
import { useRelated } from "../../people/relations";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { addMessages } from "./addMessages";

interface AddPeopleSheetProps {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

interface Candidate {
  readonly athleteId: string;
  readonly name?: string | undefined;
}

/** Friends come into the group at once; somebody else who is found by name is invited. */
export function AddPeopleSheet({ conversation: { id }, onClose }: AddPeopleSheetProps) {
  const say = useTexts(addMessages);
  const sayConversation = useTexts(conversationMessages);
  const { pages, people: friends } = useRelated("friends");
  const [typed, setTyped] = useState("");
  const name = useDeferredValue(typed.trim());
  const found = useQuery(foundQuery(name));
  const there = useQuery(participantsQuery(id)).data;
  const isThere = ({ athleteId }: Candidate) => there?.items.some((each) => each.athleteId === athleteId) === true || there?.invited.some((each) => each.athleteId === athleteId) === true;
  const others = name.length < LEAST_LETTERS ? [] : (found.data ?? []).filter((person) => !friends.some(({ athleteId }) => athleteId === person.athleteId));
  return (
    <Sheet isOpen onClose={onClose} title={say("title")}>
      <section className="stack">
        <h3>{say("friends")}</h3>
        {pages.isPending ? <Skeleton rows={3} /> : null}
        {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
        {pages.data && friends.length === 0 ? <p className="quiet">{sayConversation("noFriends")}</p> : null}
        <ul className="person-list">
          {friends.map((friend) => (
            <li key={friend.athleteId}>
              <Row id={id} isFriend isThere={isThere(friend)} person={friend} />
            </li>
          ))}
        </ul>
        {pages.hasNextPage ? (
          <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {sayConversation("more")}
          </Button>
        ) : null}
      </section>
      <section className="stack">
        <h3>{say("others")}</h3>
        <p className="quiet">{say("othersWhy")}</p>
        <Field label={say("name")} onChange={setTyped} value={typed} />
        {found.isError ? <Fault failure={found.error} /> : null}
        {name.length >= LEAST_LETTERS && found.data && others.length === 0 ? <p className="quiet">{say("nobody")}</p> : null}
        <ul aria-live="polite" className="person-list">
          {others.map((person) => (
            <li key={person.athleteId}>
              <Row id={id} isFriend={false} isThere={isThere(person)} person={person} />
            </li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}

interface RowProps {
  readonly id: string;
  readonly person: Candidate;
  readonly isFriend: boolean;
  readonly isThere: boolean;
}

function Row({ id, person: { athleteId, name }, isFriend, isThere }: RowProps) {
  const say = useTexts(addMessages);
  const sayConversation = useTexts(conversationMessages);
  const queries = useQueryClient();
  const who = name ?? sayConversation("somebody");
  const add = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/conversations/{id}/participants/{athleteId}", { params: { path: { id, athleteId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["conversations"] }),
    onError: (failure) => sayDone(failure.message),
  });
  return (
    <PersonRow
      acts={
        isThere ? (
          <span className="quiet">{say("there")}</span>
        ) : (
          <Button aria-label={say(isFriend ? "addWho" : "inviteWho", { name: who })} isPending={add.isPending} onPress={() => add.mutate()}>
            {say(isFriend ? "add" : "invite")}
          </Button>
        )
      }
      athleteId={athleteId}
      name={name}
    />
  );
}
