import type { ReactNode } from "react";
import { Choice, Field } from "../design";
import { useTexts } from "../text/messages";
import { SportSelect } from "../training/SportSelect";
import { AUDIENCES } from "../training/visibility";
import { ClubField } from "./ClubField";
import type { GroupDraft, GroupFaults } from "./draft";
import { LEVELS } from "./group";
import { MeetingPoint } from "./MeetingPoint";
import { messages as groupMessages } from "./messages";
import { messages } from "./sheetMessages";
import "../planning/planning.css";

interface GroupFieldsProps {
  readonly draft: GroupDraft;
  readonly faults: GroupFaults;
  readonly onWrite: (change: Partial<GroupDraft>) => void;
  /** Without a day are those that a series gives to each of its trainings. */
  readonly hasDay?: boolean;
  /** Of the organisers only the first says for which club it is. */
  readonly hasClub?: boolean;
  /** Stands behind the time. */
  readonly children?: ReactNode;
}

/** What an organiser says of a group training. */
export function GroupFields({ draft, faults, onWrite, hasDay = true, hasClub = true, children }: GroupFieldsProps) {
  const say = useTexts(messages);
  const sayLevel = useTexts(groupMessages);
  const fault = (member: keyof GroupDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const levels = [{ value: "", label: say("anyLevel") }, ...LEVELS.map((value) => ({ value: value as string, label: sayLevel(value) }))];
  const audiences = AUDIENCES.map((value) => ({ value, label: say(value === "only-me" && draft.clubId !== "" ? "onlyClub" : value) }));
  return (
    <>
      <Field fault={fault("name")} label={say("name")} onChange={(name) => onWrite({ name })} value={draft.name} />
      <SportSelect label={say("sport")} onChange={(sport) => onWrite({ sport })} value={draft.sport} />
      <div className="plan-pair">
        {hasDay ? <Field fault={fault("day")} label={say("day")} onChange={(day) => onWrite({ day })} type="date" value={draft.day} /> : null}
        <Field fault={hasDay ? undefined : fault("day")} label={say("time")} onChange={(time) => onWrite({ time })} type="time" value={draft.time} />
      </div>
      <p className="quiet">{say("zone", { zone: draft.timeZone.replaceAll("_", " ") })}</p>
      {children}
      <div className="plan-pair">
        <Field fault={fault("duration")} label={say("duration")} onChange={(duration) => onWrite({ duration })} value={draft.duration} />
        <Field fault={fault("capacity")} inputMode="numeric" label={say("capacity")} onChange={(capacity) => onWrite({ capacity })} value={draft.capacity} />
      </div>
      <Field fault={fault("place")} label={say("place")} onChange={(place) => onWrite({ place })} value={draft.place} />
      <MeetingPoint onChoose={(position) => onWrite({ position })} position={draft.position} />
      <Choice label={say("level")} onChange={(level) => onWrite({ level })} options={levels} value={draft.level} />
      {hasClub ? <ClubField clubId={draft.clubId} onWrite={onWrite} visibility={draft.visibility} /> : null}
      <Choice label={say("visibility")} onChange={(visibility) => onWrite({ visibility })} options={audiences} value={draft.visibility} />
      <Field fault={fault("description")} label={say("description")} lines={4} onChange={(description) => onWrite({ description })} value={draft.description} />
    </>
  );
}
