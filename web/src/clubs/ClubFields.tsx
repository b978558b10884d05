import { useState } from "react";
import { Choice, Field, useDraft } from "../design";
import { useTexts } from "../text/messages";
import { ADMISSIONS, VISIBILITIES } from "./club";
import { clubFaultsOf, type ClubDraft, type ClubFaults } from "./draft";
import { messages } from "./messages";

interface ClubFieldsProps {
  readonly draft: ClubDraft;
  readonly faults: ClubFaults;
  readonly onWrite: (change: Partial<ClubDraft>) => void;
}

/** What its staff say of a club. */
export function ClubFields({ draft, faults, onWrite }: ClubFieldsProps) {
  const say = useTexts(messages);
  const fault = (member: keyof ClubFaults) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const visibilities = VISIBILITIES.map((value) => ({ value, label: say(value === "members" ? "onlyMembers" : value) }));
  return (
    <>
      <Field fault={fault("name")} label={say("name")} onChange={(name) => onWrite({ name })} value={draft.name} />
      <Field fault={fault("description")} label={say("description")} lines={3} onChange={(description) => onWrite({ description })} value={draft.description} />
      <Field fault={fault("rules")} label={say("rules")} lines={3} onChange={(rules) => onWrite({ rules })} value={draft.rules} />
      <Choice label={say("visibility")} onChange={(visibility) => onWrite({ visibility })} options={visibilities} value={draft.visibility} />
      {draft.visibility === "everyone" ? (
        <Choice label={say("admission")} onChange={(admission) => onWrite({ admission })} options={ADMISSIONS.map((value) => ({ value, label: say(value) }))} value={draft.admission} />
      ) : null}
    </>
  );
}

/** The fields of a form about a club, and what is wrong with them since the last attempt to send it. */
export function useClubForm(initial: ClubDraft) {
  const [draft, setDraft] = useDraft(initial);
  const [faults, setFaults] = useState<ClubFaults>({});
  const write = (change: Partial<ClubDraft>) => {
    setDraft(change);
    setFaults({});
  };
  /** Whether it may be sent; else it shows why not. */
  const check = () => {
    const found = clubFaultsOf(draft);
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return { draft, faults, write, check };
}
