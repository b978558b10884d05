import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Pencil, Replace, Trash2 } from "lucide-react";
import { Button, sayDone } from "../../design";
import { MoreMenu, type MenuAct } from "../../design/MoreMenu";
import { mount, patchGear, setRetired, useGearChange, useGearRemoval, wearQuery, type GearItem } from "../../gear/gear";
import { useMounting } from "../../gear/useMounted";
import { useTexts } from "../../text/messages";
import { gearQuery } from "../../training/gear";
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

/** What retiring takes from an item, and taking it into use again does not give back. */
interface Use {
  readonly defaults: GearItem["defaults"];
  readonly carrierId: string | undefined;
}

interface Retirement {
  readonly isRetired: boolean;
  readonly use?: Use;
  /** What the toast does; absent while it does it. */
  readonly undo?: Retirement;
}

/** Retires at once, or takes into use again; the toast turns it back, with its sports and where it was mounted. */
export function useRetirement({ id, name, defaults }: GearItem): (isRetired: boolean) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const carrierId = useMounting(id)?.carrierId;
  const change = useGearChange({
    change: async ({ isRetired, use }: Retirement) => {
      await setRetired(id, isRetired);
      if (use && use.defaults.length > 0) {
        const { items } = await queries.fetchQuery({ ...gearQuery, staleTime: 0 });
        await Promise.all(items.filter((item) => item.id === id).map((item) => patchGear(item, { defaults: [...use.defaults] })));
      }
      if (use?.carrierId) {
        await mount(id, use.carrierId);
      }
    },
    onDone: (_, { isRetired, undo }) => {
      if (undo) {
        sayDone(say(isRetired ? "retired" : "reactivated", { name }), () => change.mutate(undo));
      }
    },
    onFailed: (failure) => sayDone(say("refused", { why: failure.message })),
  });
  return (isRetired) => change.mutate({ isRetired, undo: isRetired ? { isRetired: false, use: { defaults, carrierId } } : { isRetired: true } });
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
