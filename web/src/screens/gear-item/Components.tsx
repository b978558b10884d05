import { Plus } from "lucide-react";
import { Button, Card, sayDone, Select } from "../../design";
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
  const { put, takeOff } = useMountActs(carrier.id);
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
            <Button aria-label={say("takeOffWhich", { name: item.name })} kind="plain" onPress={() => takeOff(item)}>
              {say("takeOff")}
            </Button>
          </li>
        ))}
      </ul>
      {carrier.retiredAt ? null : (
        <div className="gear-choose">
          {others.length > 0 ? (
            <Select label={say("mountLabel")} onChange={(id) => others.filter((each) => each.id === id).forEach(put)} value="">
              <option value="">{say("mountChoose")}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
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

type MountAct = { readonly item: GearItem; readonly isOn: boolean };

/** Mounts and takes off at once; the toast does the opposite. */
export function useMountActs(carrierId: string) {
  const say = useTexts(messages);
  const change = useGearChange(({ item, isOn }: MountAct) => (isOn ? mount(item.id, carrierId) : dismount(item.id)));
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const act = (item: GearItem, isOn: boolean) =>
    change.mutate(
      { item, isOn },
      {
        onSuccess: () => sayDone(say(isOn ? "mountedNow" : "tookOff", { name: item.name }), () => change.mutate({ item, isOn: !isOn }, { onError })),
        onError,
      },
    );
  return { put: (item: GearItem) => act(item, true), takeOff: (item: GearItem) => act(item, false) };
}
