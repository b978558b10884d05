import { Plus } from "lucide-react";
import { Button, Card, Pick, sayDone } from "../../design";
import { dismount, mount, useGearChange, type GearItem } from "../../gear/gear";
import { GearRow } from "../../gear/GearRow";
import { useComponents } from "../../gear/useMounted";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface ComponentsProps {
  readonly carrier: GearItem;
  readonly onAdd: () => void;
}

/** What is mounted on an item, for kinds on which anything is mounted. */
export function Components({ carrier, onAdd }: ComponentsProps) {
  const say = useTexts(messages);
  const { kinds, mounted, others } = useComponents(carrier);
  const move = useMove();
  if (kinds.length === 0 || (carrier.retiredAt && mounted.length === 0)) {
    return null;
  }
  return (
    <Card title={say("components")}>
      {mounted.length === 0 ? <p className="quiet">{say("noComponents")}</p> : null}
      <ul className="gear-components">
        {mounted.map((item) => (
          <li key={item.id}>
            <GearRow item={item} />
            <Button aria-label={say("takeOffWhich", { name: item.name })} kind="plain" onPress={() => move({ item, to: undefined, from: carrier.id })}>
              {say("takeOff")}
            </Button>
          </li>
        ))}
      </ul>
      {carrier.retiredAt ? null : (
        <div className="gear-choose">
          {others.length > 0 ? (
            <Pick
              act={say("mount")}
              label={say("mountLabel")}
              none={say("mountChoose")}
              onPick={(id) => others.filter((item) => item.id === id).forEach((item) => move({ item, to: carrier.id, from: item.mountedOn }))}
              options={others}
            />
          ) : null}
          <Button onPress={onAdd}>
            <Plus aria-hidden size={18} />
            {say("addComponent")}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** A component, where it is to be, and where it was; on nothing without a carrier. */
interface Move {
  readonly item: GearItem;
  readonly to: string | undefined;
  readonly from: string | undefined;
  readonly isUndo?: boolean;
}

/** Mounts and takes off at once; the toast puts the component back where it was. */
export function useMove(): (move: Move) => void {
  const say = useTexts(messages);
  const change = useGearChange({
    change: ({ item, to }: Move) => (to ? mount(item.id, to) : dismount(item.id)),
    onDone: (_, { item, to, from, isUndo }) => {
      if (!isUndo) {
        sayDone(say(to ? "mountedNow" : "tookOff", { name: item.name }), () => change.mutate({ item, to: from, from: to, isUndo: true }));
      }
    },
    onFailed: (failure) => sayDone(say("refused", { why: failure.message })),
  });
  return (move) => change.mutate(move);
}
