import { useQuery } from "@tanstack/react-query";
import { Card, Fault, Skeleton } from "../../../design";
import type { Group } from "../../../groups/group";
import { jointQuery, namesOf } from "../../../groups/joint";
import { useTexts } from "../../../text/messages";
import { Confirm } from "./Confirm";
import { Gaps } from "./Gaps";
import { messages } from "./messages";
import { OwnRecording } from "./OwnRecording";
import { People } from "./People";
import { Replay } from "./Replay";
import { Splits } from "./Splits";
import "./joint.css";

/** What came out of a group training, for those for whom it lists who takes part. */
export function Result({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  const read = useQuery(jointQuery(group.id));
  const joint = read.data;
  if (!joint) {
    return <Card title={say("result")}>{read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : <Skeleton rows={3} />}</Card>;
  }
  const names = namesOf(joint.people);
  return (
    <>
      <Card title={say("result")}>
        <p className="quiet">{say("came", { came: joint.came })}</p>
        <People group={group} people={joint.people} />
        <OwnRecording group={group} own={joint.ownRecording} />
      </Card>
      <Replay id={group.id} names={names} />
      <Splits people={joint.people} />
      <Gaps gaps={joint.gaps} names={names} />
      {group.organises ? <Confirm group={group} people={joint.people} /> : null}
    </>
  );
}
