import type { Units } from "../text/formats";
import { isDay } from "../text/days";
import { farMeters, heightMeters, readNumber, readTime, writeNumber, writeTime } from "../text/units";
import type { Goal, GoalDocument, GoalMeasure, GoalPeriod } from "./goal";

/** What stands in the form, as it was written. */
export interface GoalDraft {
  readonly measure: GoalMeasure;
  readonly period: GoalPeriod;
  readonly target: string;
  readonly sport: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export type GoalFaults = Partial<Record<keyof GoalDraft, "timeWrong" | "targetWrong" | "dayWrong" | "endWrong" | "nameLong">>;

const LONGEST_NAME = 120;

export function goalDraftOf(goal: Goal, units: Units): GoalDraft {
  return {
    measure: goal.measure,
    period: goal.period,
    target: goal.measure === "time" ? writeTime(goal.target) : writeNumber(goal.target / unitOf(goal.measure, units)),
    sport: goal.sport ?? "",
    name: goal.name ?? "",
    startsOn: goal.startsOn ?? "",
    endsOn: goal.endsOn ?? "",
  };
}

export function goalFaultsOf(draft: GoalDraft, units: Units): GoalFaults {
  const faults: GoalFaults = {};
  if (targetOf(draft, units) === undefined) {
    faults.target = draft.measure === "time" ? "timeWrong" : "targetWrong";
  }
  if (draft.period === "date") {
    if (!isDay(draft.startsOn)) {
      faults.startsOn = "dayWrong";
    }
    if (!isDay(draft.endsOn)) {
      faults.endsOn = "dayWrong";
    } else if (isDay(draft.startsOn) && draft.endsOn < draft.startsOn) {
      faults.endsOn = "endWrong";
    }
  }
  if (draft.name.trim().length > LONGEST_NAME) {
    faults.name = "nameLong";
  }
  return faults;
}

/**
 * A draft without faults as the API takes it.
 *
 * @param opened the goal that is edited; its target stays as it is stored unless it reads otherwise
 */
export function goalDocument(draft: GoalDraft, units: Units, opened?: Goal): GoalDocument {
  const { measure, period, sport, startsOn, endsOn } = draft;
  const name = draft.name.trim();
  return {
    measure,
    period,
    target: (isTargetOf(opened, draft, units) ? opened?.target : targetOf(draft, units)) ?? 0,
    ...(sport ? { sport } : {}),
    ...(name ? { name } : {}),
    ...(period === "date" ? { startsOn, endsOn } : {}),
  };
}

/** A goal that replaces another: what it does not have any more is null, so that a change that waits for the network says it too. */
export function replacingDocument(document: GoalDocument): GoalDocument {
  return { ...NONE, ...document } as GoalDocument;
}

const NONE = { sport: null, name: null, startsOn: null, endsOn: null };

/** A goal's demand once more, after it was deleted. */
export function documentOfGoal({ measure, period, target, sport, name, startsOn, endsOn }: Goal): GoalDocument {
  const members = { sport, name, ...(period === "date" ? { startsOn, endsOn } : {}) };
  return { measure, period, target, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) };
}

function isTargetOf(opened: Goal | undefined, { measure, target }: GoalDraft, units: Units): boolean {
  return opened?.measure === measure && goalDraftOf(opened, units).target === target;
}

function targetOf({ measure, target }: GoalDraft, units: Units): number | undefined {
  if (measure === "time") {
    return readHours(target);
  }
  const number = readNumber(target);
  return number === undefined ? undefined : Math.round(number * unitOf(measure, units));
}

/** A goal's time may be whole hours too: 24 are hours here, as a goal of 24 minutes a month is none. */
function readHours(written: string): number | undefined {
  const hours = /^\d+([.,]\d+)?$/.test(written.trim()) ? readNumber(written) : undefined;
  return hours === undefined ? readTime(written) : Math.round(hours * 3600);
}

function unitOf(measure: GoalMeasure, units: Units): number {
  return measure === "distance" ? farMeters(units) : measure === "ascent" ? heightMeters(units) : 1;
}
