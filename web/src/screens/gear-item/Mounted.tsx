import { Link } from "@tanstack/react-router";
import { Button, Card, sayDone, Select } from "../../design";
import { mount, useGear, useGearChange, type GearItem } from "../../gear/gear";
import { useDay } from "../../gear/useDay";
import { useMounting } from "../../gear/useMounted";
import { useTexts } from "../../text/messages";
import { useMountActs } from "./Components";
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
  const { takeOff } = useMountActs(carrier?.id ?? "");
  const put = useGearChange((to: GearItem) => mount(item.id, to.id));
  return (
    <Card title={say("mountedOn")}>
      {mounting ? (
        <div className="gear-mounted">
          <p>
            {carrier ? <Link to={`/gear/${carrier.id}`}>{carrier.name}</Link> : say("elsewhere")} <span className="quiet">{say("since", { day: day(mounting.mountedAt) })}</span>
          </p>
          {carrier ? <Button onPress={() => takeOff(item)}>{say("takeOff")}</Button> : null}
        </div>
      ) : (
        <p className="quiet">{say("notMounted")}</p>
      )}
      {others.length > 0 && !item.retiredAt ? (
        <Select
          label={say("mountOn")}
          onChange={(id) =>
            others
              .filter((each) => each.id === id)
              .forEach((to) =>
                put.mutate(to, {
                  onSuccess: () => sayDone(say("mountedNow", { name: item.name })),
                  onError: (failure) => sayDone(say("refused", { why: failure.message })),
                }),
              )
          }
          value=""
        >
          <option value="">{say("mountChoose")}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
    </Card>
  );
}
