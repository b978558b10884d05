import { clockOf, isDay, momentOf } from "../text/days";
import { readTime, writeTime } from "../text/units";
import type { Audience } from "../training/visibility";
import type { Group, GroupDocument } from "./group";

/** What stands in the form, as it was written; day and time by the clock of the place. */
export interface GroupDraft {
  readonly name: string;
  readonly sport: string;
  readonly day: string;
  readonly time: string;
  readonly timeZone: string;
  readonly duration: string;
  readonly place: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly capacity: string;
  readonly level: string;
  readonly visibility: Audience;
  readonly description: string;
}

export type GroupFaults = Partial<Record<keyof GroupDraft, "nameWrong" | "sportWrong" | "whenWrong" | "pastWrong" | "durationWrong" | "placeWrong" | "capacityWrong" | "descriptionLong">>;

const LONGEST_LINE = 120;
const LONGEST_DESCRIPTION = 4_000;
const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 172_800;
const MOST_PLACES = 50_000;

export function newGroupDraft(day: string, timeZone: string, sport: string): GroupDraft {
  return { name: "", sport, day, time: "18:00", timeZone, duration: "1:00", place: "", position: undefined, capacity: "", level: "", visibility: "friends", description: "" };
}

export function groupDraftOf(group: Group): GroupDraft {
  const { day, time } = clockOf(group.startTime, group.timeZone);
  const { latitude, longitude } = group.place ?? {};
  return {
    name: group.name ?? "",
    sport: group.sport,
    day,
    time,
    timeZone: group.timeZone,
    duration: writeTime(group.durationSeconds),
    place: group.place?.name ?? "",
    position: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    capacity: group.capacity ? String(group.capacity) : "",
    level: group.level ?? "",
    visibility: group.visibility,
    description: group.description ?? "",
  };
}

export function groupFaultsOf(draft: GroupDraft, now: Date): GroupFaults {
  const faults: GroupFaults = {};
  const name = draft.name.trim();
  if (name === "" || name.length > LONGEST_LINE) {
    faults.name = "nameWrong";
  }
  if (draft.sport === "") {
    faults.sport = "sportWrong";
  }
  if (!isDay(draft.day) || !/^\d\d:\d\d$/.test(draft.time)) {
    faults.day = "whenWrong";
  } else if (startOf(draft) <= now.toISOString()) {
    faults.day = "pastWrong";
  }
  const seconds = readTime(draft.duration);
  if (seconds === undefined || seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
    faults.duration = "durationWrong";
  }
  if (draft.place.trim().length > LONGEST_LINE || (draft.position && draft.place.trim() === "")) {
    faults.place = "placeWrong";
  }
  if (draft.capacity.trim() !== "" && !isPlaces(draft.capacity)) {
    faults.capacity = "capacityWrong";
  }
  if (draft.description.trim().length > LONGEST_DESCRIPTION) {
    faults.description = "descriptionLong";
  }
  return faults;
}

export function groupDocument(draft: GroupDraft): GroupDocument {
  return Object.fromEntries(Object.entries(membersOf(draft)).filter(([, value]) => value !== null)) as GroupDocument;
}

/** What the draft changes; null removes a member (RFC 7396). */
export function groupPatch(draft: GroupDraft, group: Group): Readonly<Record<string, unknown>> {
  const before = membersOf(groupDraftOf(group));
  return Object.fromEntries(Object.entries(membersOf(draft)).filter(([member, value]) => JSON.stringify(value) !== JSON.stringify(before[member])));
}

function membersOf(draft: GroupDraft): Readonly<Record<string, unknown>> {
  const place = draft.place.trim();
  return {
    name: draft.name.trim(),
    sport: draft.sport,
    startTime: startOf(draft),
    timeZone: draft.timeZone,
    durationSeconds: readTime(draft.duration),
    place: place === "" ? null : { name: place, ...draft.position },
    capacity: draft.capacity.trim() === "" ? null : Number(draft.capacity),
    level: draft.level || null,
    visibility: draft.visibility,
    description: draft.description.trim() || null,
  };
}

function startOf({ day, time, timeZone }: GroupDraft): string {
  return momentOf(day, time, timeZone);
}

function isPlaces(written: string): boolean {
  return /^\d{1,5}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= MOST_PLACES;
}
