import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Button, Card, Fault, Notice } from "../../../design";
import { aroundAll, positionsQuery, type LivePositions } from "../../../groups/positions";
import { canDrawMaps } from "../../../map/canDrawMaps";
import { PlaceMap } from "../../../map/PlaceMap";
import { PersonName } from "../../../people/PersonName";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { useZone } from "../../../text/useToday";
import { messages } from "./positionMessages";
import { useSharing } from "./useSharing";

interface PositionsProps {
  readonly id: string;
  /** Whether the person takes part and so may be seen. */
  readonly isGoing: boolean;
}

/** Where those are who chose to be seen at this event, and the person's own choice. */
export function Positions({ id, isGoing }: PositionsProps) {
  const say = useTexts(messages);
  const asked = useQuery(positionsQuery(id));
  const read = asked.data;
  const { share, stop, isPending, failure, isDenied } = useSharing(id, read?.shared ?? false);
  if (!read) {
    return asked.isError ? (
      <Card title={say("title")}>
        <Fault failure={asked.error} onRetry={() => void asked.refetch()} />
      </Card>
    ) : null;
  }
  return (
    <Card title={say("title")} why={say("why")}>
      {read.items.length > 0 ? <Seen items={read.items} /> : <p>{say("nobody")}</p>}
      {isGoing ? (
        <div>
          <Button isPending={isPending} onPress={read.shared ? stop : share}>
            {say(read.shared ? "stop" : "share")}
          </Button>
        </div>
      ) : null}
      {read.shared && !isDenied ? <p>{say("shared")}</p> : null}
      {read.shared && isDenied ? <Notice kind="danger" title={say("denied")} /> : null}
      {failure ? <Fault failure={failure} /> : null}
    </Card>
  );
}

function Seen({ items }: Pick<LivePositions, "items">) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const places = useMemo(() => items.map(({ athleteId, latitude, longitude }) => ({ id: athleteId, latitude, longitude })), [items]);
  const circles = useMemo(() => aroundAll(places), [places]);
  return (
    <>
      {canDrawMaps() ? <PlaceMap circles={circles} label={say("map")} places={places} /> : null}
      <ul className="group-people">
        {items.map(({ athleteId, name, seenAt }) => (
          <li key={athleteId}>
            <PersonName athleteId={athleteId} name={name} />
            <span>{formats.clock(seenAt, zone)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
