import { Fragment } from "react";
import { Card } from "../../design";
import type { Group } from "../../groups/group";
import { messages as groupMessages } from "../../groups/messages";
import { useWhen } from "../../groups/useWhen";
import { PersonName } from "../../people/PersonName";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useSports } from "../../training/sports";
import { ClubFact } from "./ClubFact";
import { messages } from "./messages";
import { SeriesFact } from "./SeriesFact";

interface AboutProps {
  readonly group: Group;
  readonly isOrganiser: boolean;
}

/** What the organisers say of it. */
export function About({ group, isOrganiser }: AboutProps) {
  const say = useTexts(messages);
  const sayGroup = useTexts(groupMessages);
  const when = useWhen();
  const sport = useSports()(group.sport);
  const taken = group.capacity ? sayGroup("places", { going: group.going, capacity: group.capacity }) : sayGroup("people", { going: group.going });
  const facts: readonly (readonly [string, string])[] = [
    [say("when"), when(group)],
    ...(group.place?.name ? [[say("where"), group.place.name] as const] : []),
    [say("lasts"), duration(group.durationSeconds)],
    ...(group.level ? [[say("level"), sayGroup(group.level)] as const] : []),
    [say("places"), taken],
  ];
  return (
    <Card title={sport.name}>
      <dl className="group-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        {group.clubId ? <ClubFact clubId={group.clubId} /> : null}
        {group.seriesId ? <SeriesFact isOrganiser={isOrganiser} seriesId={group.seriesId} /> : null}
        {group.organisers.length > 0 ? <Organisers organisers={group.organisers} /> : null}
      </dl>
      {group.description ? <p className="group-words">{group.description}</p> : null}
    </Card>
  );
}

function Organisers({ organisers }: Pick<Group, "organisers">) {
  const say = useTexts(messages);
  return (
    <div>
      <dt>{say("organisedBy")}</dt>
      <dd>
        {organisers.map(({ athleteId, name }, index) => (
          <Fragment key={athleteId}>
            {index > 0 ? ", " : null}
            <PersonName athleteId={athleteId} name={name} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
