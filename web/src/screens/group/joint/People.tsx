import { Button, Tag } from "../../../design";
import type { Group } from "../../../groups/group";
import type { JointPerson } from "../../../groups/joint";
import { PersonName } from "../../../people/PersonName";
import { duration, joined } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { messages } from "./messages";
import { useConfirmation } from "./useConfirmation";

interface PeopleProps {
  readonly group: Group;
  readonly people: readonly JointPerson[];
}

/** Those who came, with the figures that they show the person. */
export function People({ group, people }: PeopleProps) {
  const say = useTexts(messages);
  if (people.length === 0) {
    return null;
  }
  return (
    <div aria-label={say("result")} className="table-box" role="region" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say("name")}</th>
            <th scope="col">{say("moving")}</th>
            <th scope="col">{say("total")}</th>
            <th scope="col">{say("distance")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row group={group} key={person.athleteId} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ group, person }: { readonly group: Group; readonly person: JointPerson }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { athleteId, name, confirmed, checkedIn, cut, movingSeconds, elapsedSeconds, distanceMeters } = person;
  const { withdraw, isPending } = useConfirmation(group.id, athleteId);
  return (
    <tr>
      <th className="joint-name" scope="row">
        <PersonName athleteId={athleteId} name={name} />
        {confirmed ? <Tag>{say("confirmed")}</Tag> : null}
        {checkedIn ? <Tag>{say("checkedIn")}</Tag> : null}
        {cut ? <Tag>{say("cut")}</Tag> : null}
        {confirmed && group.organises ? (
          <Button isPending={isPending} kind="plain" onPress={withdraw}>
            {say("withdraw")}
          </Button>
        ) : null}
      </th>
      <td>{timeOf(movingSeconds)}</td>
      <td>{timeOf(elapsedSeconds)}</td>
      <td>{distanceMeters === undefined ? "–" : joined(formats.distance(distanceMeters))}</td>
    </tr>
  );
}

function timeOf(seconds: number | undefined): string {
  return seconds === undefined ? "–" : duration(seconds);
}
