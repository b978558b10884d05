import { useQuery } from "@tanstack/react-query";
import { Card, Tag } from "../../../design";
import { eventQuery, isLive, type GroupEvent } from "../../../groups/event";
import type { Group } from "../../../groups/group";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { useZone } from "../../../text/useToday";
import { Finish } from "./Finish";
import { messages } from "./messages";
import { Positions } from "./Positions";
import { RankingTable } from "./RankingTable";
import { Switch } from "./Switch";

interface EventModeProps {
  readonly group: Group;
  /** Whether it has not begun and was not cancelled. */
  readonly isOpen: boolean;
}

/** A mass start: waves, the person's finish and the ranking. For other group trainings only the organisers' way to make it one. */
export function EventMode({ group, isOpen }: EventModeProps) {
  const event = useQuery(eventQuery(group.id)).data;
  if (!event) {
    return null;
  }
  const wave = event.wave === undefined ? undefined : event.waves[event.wave];
  const hasBegun = !isOpen && group.status === "scheduled" && event.waves.length > 0;
  const live = isLive(group.startTime, group.durationSeconds, new Date());
  return (
    <>
      {event.waves.length > 0 ? <Waves event={event} /> : null}
      {isOpen && group.organises ? <Switch id={group.id} isOn={event.waves.length > 0} /> : null}
      {hasBegun && wave ? <Finish event={event} id={group.id} isLive={live} wave={wave} /> : null}
      {hasBegun && live ? <Positions id={group.id} isGoing={group.participation?.state === "going"} /> : null}
      {hasBegun ? <RankingTable id={group.id} isLive={live} waves={event.waves} /> : null}
    </>
  );
}

function Waves({ event }: { readonly event: GroupEvent }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <Card title={say("waves")}>
      <ul className="group-people">
        {event.waves.map(({ name, startTime }, place) => (
          <li key={startTime}>
            <span>{`${formats.clock(startTime, zone)} · ${name}`}</span>
            {place === event.wave ? <Tag>{say("yourWave")}</Tag> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
