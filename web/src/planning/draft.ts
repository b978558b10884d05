import type { Units } from "../text/formats";
import { isDay } from "../text/days";
import { farMeters, readNumber, readTime, writeNumber, writeTime } from "../text/units";
import type { PlanDocument, PlanEntry, PlanPatch } from "./plan";

/** What stands in the form, as it was written. */
export interface Draft {
  readonly day: string;
  readonly timeOfDay: string;
  readonly sport: string;
  readonly title: string;
  readonly time: string;
  readonly distance: string;
  readonly load: string;
  readonly note: string;
}

export type Faults = Partial<Record<keyof Draft, "dayWrong" | "sportWrong" | "timeWrong" | "distanceWrong" | "loadWrong" | "titleLong" | "noteLong">>;

const LONGEST_TITLE = 120;
const LONGEST_NOTE = 4_000;
const LONGEST_SECONDS = 1_209_600;
const FARTHEST_METERS = 1_000_000;
const MOST_LOAD = 2_000;

export function emptyDraft(day: string, sport: string): Draft {
  return { day, sport, timeOfDay: "", title: "", time: "", distance: "", load: "", note: "" };
}

export function draftOf(entry: PlanEntry, units: Units): Draft {
  return {
    day: entry.day,
    timeOfDay: entry.timeOfDay?.slice(0, 5) ?? "",
    sport: entry.sport,
    title: entry.title ?? "",
    time: entry.aimSeconds ? writeTime(entry.aimSeconds) : "",
    distance: entry.aimMeters ? writeNumber(entry.aimMeters / farMeters(units)) : "",
    load: entry.aimLoad ? String(entry.aimLoad) : "",
    note: entry.note ?? "",
  };
}

export function faultsOf(draft: Draft, units: Units): Faults {
  const faults: Faults = {};
  if (!isDay(draft.day)) {
    faults.day = "dayWrong";
  }
  if (draft.sport === "") {
    faults.sport = "sportWrong";
  }
  if (isWritten(draft.time) && !isWithin(readTime(draft.time), LONGEST_SECONDS)) {
    faults.time = "timeWrong";
  }
  if (isWritten(draft.distance) && !isWithin(meters(draft, units), FARTHEST_METERS)) {
    faults.distance = "distanceWrong";
  }
  if (isWritten(draft.load) && !isWithin(points(draft), MOST_LOAD)) {
    faults.load = "loadWrong";
  }
  if (draft.title.trim().length > LONGEST_TITLE) {
    faults.title = "titleLong";
  }
  if (draft.note.trim().length > LONGEST_NOTE) {
    faults.note = "noteLong";
  }
  return faults;
}

/** What the draft changes of an entry: an untouched distance stays as it is stored, and not as it reads. */
export function patchOf(draft: Draft, units: Units, entry: PlanEntry): PlanPatch {
  const before: Readonly<Record<string, unknown>> = membersOf(draftOf(entry, units), units);
  return Object.fromEntries(Object.entries(membersOf(draft, units)).filter(([member, value]) => value !== before[member]));
}

/** What the draft demands; a member that was left empty is null. */
function membersOf(draft: Draft, units: Units): PlanPatch & Pick<PlanDocument, "day" | "sport"> {
  return {
    day: draft.day,
    sport: draft.sport as PlanDocument["sport"],
    timeOfDay: draft.timeOfDay || null,
    title: draft.title.trim() || null,
    note: draft.note.trim() || null,
    aimSeconds: readTime(draft.time) ?? null,
    aimMeters: meters(draft, units) ?? null,
    aimLoad: points(draft) ?? null,
  };
}

export function newDocument(draft: Draft, units: Units): PlanDocument {
  const members = Object.entries(membersOf(draft, units)).filter(([, value]) => value !== null);
  return Object.fromEntries(members) as PlanDocument;
}

function meters(draft: Draft, units: Units): number | undefined {
  const far = readNumber(draft.distance);
  return far === undefined ? undefined : Math.round(far * farMeters(units));
}

function points(draft: Draft): number | undefined {
  const value = readNumber(draft.load);
  return value === undefined ? undefined : Math.round(value);
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}

function isWithin(value: number | undefined, most: number): boolean {
  return value !== undefined && value >= 1 && value <= most;
}
