import { Link } from "@tanstack/react-router";
import { Button, Card, Pick } from "../../design";
import { useGear, type GearItem } from "../../gear/gear";
import { useDay } from "../../gear/useDay";
import { useMounting } from "../../gear/useMounted";
import { useTexts } from "../../text/messages";
import { useMove } from "./Components";
import { messages } from "./messages";

interface MountedProps {
  readonly item: GearItem;
  /** Kinds that it is mounted on. */
  readonly kinds: readonly string[];
}

/** What a component is mounted on, and what it could be. */
export function Mounted({ item, kinds }: MountedProps) {
  const say = useTexts(messages);
  const day = useDay();
  const { items = [] } = useGear();
  const mounting = useMounting(item.id);
  const carrier = items.find(({ id }) => id === mounting?.carrierId);
  const others = items.filter(({ id, kind, retiredAt }) => kinds.includes(kind) && !retiredAt && id !== carrier?.id);
  const move = useMove();
  return (
    <Card title={say("mountedOn")}>
      {mounting ? (
        <div className="gear-mounted">
          <p>
            {carrier ? <Link to={`/gear/${carrier.id}`}>{carrier.name}</Link> : say("elsewhere")} <span className="quiet">{say("since", { day: day(mounting.mountedAt) })}</span>
          </p>
          {carrier ? <Button onPress={() => move({ item, to: undefined, from: carrier.id })}>{say("takeOff")}</Button> : null}
        </div>
      ) : (
        <p className="quiet">{say("notMounted")}</p>
      )}
      {others.length > 0 && !item.retiredAt ? (
        <Pick
          act={say("mount")}
          label={say("mountOn")}
          none={say("mountChoose")}
          onPick={(to) => move({ item, to, from: mounting?.carrierId })}
          options={others}
        />
      ) : null}
    </Card>
  );
}
