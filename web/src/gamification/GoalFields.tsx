import { Field, Segments } from "../design";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { SportSelect } from "../training/SportSelect";
import { MEASURES, type GoalMeasure } from "./challenges";
import type { GoalDraft, GoalFaults } from "./draft";
import { goalMessages } from "./goalMessages";
import "../planning/planning.css";

interface GoalFieldsProps {
  readonly draft: GoalDraft;
  readonly faults: GoalFaults;
  readonly onWrite: (change: Partial<GoalDraft>) => void;
}

const TARGETS = { distance: "targetDistance", time: "targetTime", ascent: "targetAscent", count: "targetCount", "streak-days": "targetDays" } as const satisfies Record<GoalMeasure, string>;

/** Title and goal of a new challenge. */
export function GoalFields({ draft, faults, onWrite }: GoalFieldsProps) {
  const say = useTexts(goalMessages);
  const formats = useFormats();
  const fault = (member: keyof GoalDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const unit = draft.measure === "distance" ? formats.farUnit : draft.measure === "ascent" ? formats.heightUnit : "";
  return (
    <>
      <Field fault={fault("title")} label={say("name")} onChange={(title) => onWrite({ title })} value={draft.title} />
      <Segments label={say("what")} onChange={(measure) => onWrite({ measure })} options={MEASURES.map((value) => ({ value, label: say(value) }))} value={draft.measure} />
      <div className="plan-pair">
        <Field fault={fault("target")} inputMode={draft.measure === "time" ? "text" : "decimal"} label={say(TARGETS[draft.measure], unit ? { unit } : {})} onChange={(target) => onWrite({ target })} value={draft.target} />
        <SportSelect label={say("sport")} none={say("allSports")} onChange={(sport) => onWrite({ sport })} value={draft.sport} />
      </div>
      <div className="plan-pair">
        <Field fault={fault("from")} label={say("from")} onChange={(from) => onWrite({ from })} type="date" value={draft.from} />
        <Field fault={fault("until")} label={say("until")} onChange={(until) => onWrite({ until })} type="date" value={draft.until} />
      </div>
    </>
  );
}
