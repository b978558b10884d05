import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Button, Card, Fault, Sheet, Skeleton, Tag } from "../../design";
import { invitationsQuery, type Invitation } from "../../gamification/challenges";
import { PersonRow } from "../../people/PersonRow";
import { useRelated, type RelatedPerson } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { useInviting } from "./useInvitations";

interface InvitationsProps {
  readonly id: string;
  /** Whether somebody can still take part. */
  readonly isOpen: boolean;
}

/** Who is invited, for who made the challenge. */
export function Invitations({ id, isOpen }: InvitationsProps) {
  const say = useTexts(messages);
  const read = useQuery(invitationsQuery(id));
  const [isInviting, setInviting] = useState(false);
  const sent = read.data ?? [];
  return (
    <Card title={say("invited")} why={say("invitedWhy")}>
      {read.isPending ? <Skeleton rows={2} /> : null}
      {read.isError && !read.data ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data?.length === 0 ? <p className="quiet">{say("nobodyInvited")}</p> : null}
      {sent.length > 0 ? (
        <ul className="person-list">
          {sent.map((invitation) => (
            <li key={invitation.athleteId}>
              <Sent id={id} invitation={invitation} />
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen ? (
        <div>
          <Button onPress={() => setInviting(true)}>
            <UserRoundPlus aria-hidden size={18} />
            {say("invite")}
          </Button>
        </div>
      ) : null}
      {isInviting ? <InviteSheet id={id} invited={sent} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
}

function Sent({ id, invitation: { athleteId, name, declined } }: { readonly id: string; readonly invitation: Invitation }) {
  const say = useTexts(messages);
  const { withdraw } = useInviting(id, athleteId);
  return (
    <>
      <PersonRow
        acts={
          declined ? (
            <Tag>{say("hasDeclined")}</Tag>
          ) : (
            <Button aria-label={say("withdrawWho", { name: name ?? say("unnamed") })} isPending={withdraw.isPending} kind="plain" onPress={() => withdraw.mutate()}>
              {say("withdraw")}
            </Button>
          )
        }
        athleteId={athleteId}
        name={name}
      />
      {withdraw.isError ? <Fault failure={withdraw.error} /> : null}
    </>
  );
}

interface InviteSheetProps {
  readonly id: string;
  readonly invited: readonly Invitation[];
  readonly onClose: () => void;
}

function InviteSheet({ id, invited, onClose }: InviteSheetProps) {
  const say = useTexts(messages);
  const { pages, people } = useRelated("friends");
  const known = new Set(invited.map(({ athleteId }) => athleteId));
  return (
    <Sheet isOpen onClose={onClose} title={say("invite")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.data && people.length === 0 ? <p className="quiet">{say("noFriends")}</p> : null}
      {people.length > 0 ? (
        <ul className="person-list">
          {people.map((person) => (
            <li key={person.athleteId}>
              <Friend id={id} isInvited={known.has(person.athleteId)} person={person} />
            </li>
          ))}
        </ul>
      ) : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Sheet>
  );
}

function Friend({ id, person: { athleteId, name }, isInvited }: { readonly id: string; readonly person: RelatedPerson; readonly isInvited: boolean }) {
  const say = useTexts(messages);
  const { invite } = useInviting(id, athleteId);
  return (
    <>
      <PersonRow
        acts={
          isInvited || invite.isSuccess ? (
            <Tag>{say("isInvited")}</Tag>
          ) : (
            <Button aria-label={say("inviteWho", { name: name ?? say("unnamed") })} isPending={invite.isPending} onPress={() => invite.mutate()}>
              {say("inviteOne")}
            </Button>
          )
        }
        athleteId={athleteId}
        name={name}
      />
      {invite.isError ? <Fault failure={invite.error} /> : null}
    </>
  );
}
