import { useState } from "react";
import { useDraft } from "../design";
import { groupFaultsOf, type GroupDraft, type GroupFaults } from "./draft";

/** The fields of a form about a group training, and what is wrong with them since the last attempt to send it. */
export function useGroupForm(initial: GroupDraft) {
  const [draft, setDraft] = useDraft(initial);
  const [faults, setFaults] = useState<GroupFaults>({});
  const write = (change: Partial<GroupDraft>) => {
    setDraft(change);
    setFaults({});
  };
  /** Whether it may be sent; else it shows why not. */
  const check = () => {
    const found = groupFaultsOf(draft, new Date());
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return { draft, faults, write, check };
}
