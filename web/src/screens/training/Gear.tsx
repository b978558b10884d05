import { useState } from "react";
import { Button, Card, Check, Fault, sayDone, Sheet } from "../../design";
import { useGear } from "../../gear/gear";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { useChange, useUndo } from "./change";
import { messages } from "./messages";

/** What it was done with. Hidden from who has no gear: Profile is where it begins. */
export function Gear({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const all = useGear().items ?? [];
  const [isOpen, setOpen] = useState(false);
  const used = training.gearIds ?? [];
  if (all.length === 0) {
    return null;
  }
  const nameOf = (item: (typeof all)[number]) => item.name ?? [item.brand, item.model].filter(Boolean).join(" ") ?? "";
  return (
    <Card title={say("gear")}>
      {used.length > 0 ? (
        <ul className="plain-list">
          {all.flatMap((item) => (item.id && used.includes(item.id) ? [<li key={item.id}>{nameOf(item)}</li>] : []))}
        </ul>
      ) : (
        <p className="quiet">{say("gearNone")}</p>
      )}
      <div>
        <Button onPress={() => setOpen(true)}>{say("gearChange")}</Button>
      </div>
      {isOpen ? (
        <GearSheet
          items={all.flatMap((item) => (item.id && (!item.retiredAt || used.includes(item.id)) ? [{ id: item.id, name: nameOf(item) }] : []))}
          onClose={() => setOpen(false)}
          training={training}
        />
      ) : null}
    </Card>
  );
}

interface GearSheetProps {
  readonly training: Training;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

function GearSheet({ training, items, onClose }: GearSheetProps) {
  const say = useTexts(messages);
  const change = useChange(training);
  const undo = useUndo(training.id);
  const before = training.gearIds ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(before);
  return (
    <Sheet isOpen onClose={onClose} title={say("gear")}>
      <div>
        {items.map(({ id, name }) => (
          <Check isChecked={chosen.includes(id)} key={id} onChange={(isChecked) => setChosen(isChecked ? [...chosen, id] : chosen.filter((each) => each !== id))}>
            {name}
          </Check>
        ))}
      </div>
      {change.isError ? <Fault failure={change.error} /> : null}
      <Button
        isPending={change.isPending}
        kind="primary"
        onPress={() =>
          change.mutate(
            { gearIds: [...chosen] },
            {
              onSuccess: () => {
                sayDone(say("saved"), () => undo.mutate({ gearIds: [...before] }));
                onClose();
              },
            },
          )
        }
      >
        {say("save")}
      </Button>
    </Sheet>
  );
}
