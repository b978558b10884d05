import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Pencil, Replace, Trash2 } from "lucide-react";
import { Button, sayDone } from "../../design";
import { MoreMenu, type MenuAct } from "../../design/MoreMenu";
import { setRetired, useGearChange, useGearRemoval, wearQuery, type GearItem } from "../../gear/gear";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { ItemSearch } from "./screen";

interface ActsProps {
  readonly item: GearItem;
  readonly onOpen: (sheet: ItemSearch["sheet"]) => void;
}

export function Acts({ item, onOpen }: ActsProps) {
  const say = useTexts(messages);
  const retire = useRetirement(item);
  const remove = useRemoval(item);
  const wear = useQuery(wearQuery(item.id)).data;
  const acts: readonly MenuAct[] = [
    ...(item.retiredAt
      ? [{ key: "reactivate", label: say("reactivate"), icon: ArchiveRestore, onAct: () => retire(false) }]
      : [
          { key: "replace", label: say("replace"), icon: Replace, onAct: () => onOpen("replace") },
          { key: "retire", label: say("retire"), icon: Archive, onAct: () => retire(true) },
        ]),
    ...(wear?.total.trainings === 0 ? [{ key: "delete", label: say("delete"), icon: Trash2, isDangerous: true, onAct: remove }] : []),
  ];
  return (
    <>
      <Button onPress={() => onOpen("edit")}>
        <Pencil aria-hidden size={17} />
        {say("edit")}
      </Button>
      <MoreMenu acts={acts} label={say("more")} />
    </>
  );
}

/** Retires at once, or takes into use again; the toast turns it back. */
export function useRetirement({ id, name }: GearItem): (isRetired: boolean) => void {
  const say = useTexts(messages);
  const change = useGearChange((isRetired: boolean) => setRetired(id, isRetired));
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  return (isRetired) =>
    change.mutate(isRetired, {
      onSuccess: () => sayDone(say(isRetired ? "retired" : "reactivated", { name }), () => change.mutate(!isRetired, { onError })),
      onError,
    });
}

function useRemoval({ id, name }: GearItem): () => void {
  const say = useTexts(messages);
  const remove = useGearRemoval();
  const navigate = useNavigate();
  return () => {
    const { undo, settle } = remove(id);
    void navigate({ to: "/gear" });
    sayDone(say("deleted", { name }), undo, settle);
  };
}
