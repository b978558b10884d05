import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { Page, Skeleton } from "../../design";
import { Failed } from "../../people/Failed";
import { messages as peopleMessages } from "../../people/messages";
import { NobodyHere } from "../../people/NobodyHere";
import { isNowhere, useRelationship } from "../../people/relations";
import { seenProfileQuery, type SeenProfile } from "../../people/seen";
import type { Relationship } from "../../people/standing";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { About } from "./About";
import { Gear } from "./Gear";
import { messages } from "./messages";
import { Trainings } from "./Trainings";
import "./person.css";

export function Screen() {
  const { athleteId = "" }: { athleteId?: string } = useParams({ strict: false });
  const self = useQuery(sessionQuery).data?.accountId;
  return athleteId === self ? <Navigate replace to="/profile" /> : <Other athleteId={athleteId} key={athleteId} />;
}

/** Whom the relationship does not know is nowhere; whose profile is not shown still has a name and can be asked. */
function Other({ athleteId }: { readonly athleteId: string }) {
  const say = useTexts(messages);
  const { read, relationship } = useRelationship(athleteId);
  const profile = useQuery(seenProfileQuery(athleteId));
  const isHidden = isNowhere(profile.error);
  if (isNowhere(read.error)) {
    return <NobodyHere />;
  }
  const failure = read.isError ? read.error : profile.isError && !isHidden ? profile.error : undefined;
  if (failure && !(relationship && profile.data)) {
    const again = () => {
      void read.refetch();
      void profile.refetch();
    };
    return (
      <Page title={profile.data?.displayName ?? say("loading")}>
        <Failed failure={failure} onRetry={again} />
      </Page>
    );
  }
  if (!relationship || (!profile.data && !isHidden)) {
    return (
      <Page title={say("loading")}>
        <Skeleton rows={2} tall />
      </Page>
    );
  }
  return <Shown profile={isHidden || relationship.blocked ? undefined : profile.data} relationship={relationship} />;
}

interface ShownProps {
  readonly relationship: Relationship;
  /** Absent where it is not shown to the person. */
  readonly profile: SeenProfile | undefined;
}

function Shown({ relationship, profile }: ShownProps) {
  const sayPeople = useTexts(peopleMessages);
  const name = profile?.displayName ?? relationship.name ?? sayPeople("somebody");
  const { athleteId, blocked } = relationship;
  return (
    <Page head={<About name={name} profile={profile} relationship={{ ...relationship, name }} />} title={name}>
      {blocked ? null : (
        <div className="person-body">
          <Trainings athleteId={athleteId} isFriend={relationship.friendship === "friend"} name={name} saysNone={profile !== undefined} />
          {profile?.parts.includes("gear") ? <Gear athleteId={athleteId} /> : null}
        </div>
      )}
    </Page>
  );
}
