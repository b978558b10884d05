import { useQuery, useQueryClient } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useSyncExternalStore } from "react";
import { participantsQuery, type Conversation } from "../../conversations/conversations";
import { messages as conversationMessages } from "../../conversations/messages";
import { Button, Fault, sayDone, Sheet, Skeleton } from "../../design";
import { PersonRow } from "../../people/PersonRow";
import { leavingOf } from "../../session/leaving";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { isLed } from "./led";
import { messages } from "./messages";

interface ParticipantsSheetProps {
  readonly conversation: Conversation;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** Who takes part in a group and who is invited; administrators add and remove people. */
export function ParticipantsSheet({ conversation, onAdd, onClose }: ParticipantsSheetProps) {
  const say = useTexts(messages);
  const { id } = conversation;
  const self = useQuery(sessionQuery).data?.accountId;
  const people = useQuery(participantsQuery(id));
  const mayChange = isLed(conversation);
  return (
    <Sheet isOpen onClose={onClose} title={say("people")}>
      {mayChange ? (
        <div>
          <Button onPress={onAdd}>
            <UserPlus aria-hidden size={18} />
            {say("add")}
          </Button>
        </div>
      ) : null}
      {people.isPending ? <Skeleton rows={3} /> : null}
      {people.isError ? <Fault failure={people.error} onRetry={() => void people.refetch()} /> : null}
      <ul aria-label={say("people")} className="person-list">
        {(people.data?.items ?? []).map(({ athleteId, name, role }) =>
          athleteId ? ( // or the account is erased
            <Row
              athleteId={athleteId}
              id={id}
              isInvited={false}
              key={athleteId}
              line={role === "administrator" ? say("administrator") : undefined}
              mayRemove={mayChange && athleteId !== self}
              name={name}
            />
          ) : null,
        )}
        {(people.data?.invited ?? []).map(({ athleteId, name }) => (
          <Row athleteId={athleteId} id={id} isInvited key={athleteId} line={say("invited")} mayRemove={mayChange} name={name} />
        ))}
      </ul>
    </Sheet>
  );
}

interface RowProps {
  readonly id: string;
  readonly athleteId: string;
  readonly name: string | undefined;
  readonly line: string | undefined;
  readonly mayRemove: boolean;
  readonly isInvited: boolean;
}

/** Is left out at once when the person is removed, and removed once the offer to undo it has gone: who was removed only comes back by accepting. */
function Row({ id, athleteId, name, line, mayRemove, isInvited }: RowProps) {
  const say = useTexts(messages);
  const sayConversation = useTexts(conversationMessages);
  const queries = useQueryClient();
  const leaving = leavingOf(queries);
  useSyncExternalStore(leaving.subscribe, leaving.version);
  const who = name ?? sayConversation("somebody");
  const path = `/api/v1/conversations/${id}/participants/${athleteId}`;
  const again = () => queries.invalidateQueries({ queryKey: ["conversations"] });
  const remove = () => {
    const { undo, settle } = leaving.remove(path, path, again);
    sayDone(say(isInvited ? "withdrawn" : "personRemoved", { name: who }), undo, () => settle().then(again));
  };
  if (leaving.has(path)) {
    return null;
  }
  return (
    <li>
      <PersonRow
        acts={
          mayRemove ? (
            <Button aria-label={say(isInvited ? "withdrawWho" : "removeWho", { name: who })} kind="plain" onPress={remove}>
              {say(isInvited ? "withdraw" : "removePerson")}
            </Button>
          ) : null
        }
        athleteId={athleteId}
        name={name}
      >
        {line}
      </PersonRow>
    </li>
  );
}
