import { clockOf, isDay, momentOf, type Day } from "../text/days";
import { readTime, writeTime } from "../text/units";
import type { Audience } from "../training/visibility";
import type { Group, GroupDocument } from "./group";
import type { Series, SeriesDocument } from "./series";

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
  /** Whose members see it besides; empty for no club's. */
  readonly clubId: string;
  readonly description: string;
}

export type GroupFaults = Partial<Record<keyof GroupDraft, "nameWrong" | "sportWrong" | "whenWrong" | "pastWrong" | "durationWrong" | "placeWrong" | "capacityWrong" | "descriptionLong">>;

const LONGEST_LINE = 120;
const LONGEST_DESCRIPTION = 4_000;
const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 172_800;
const MOST_PLACES = 50_000;
/** Of a time of day with seconds. */
const MINUTES_END = 5;

export function newGroupDraft(day: string, timeZone: string, sport: string): GroupDraft {
  return { name: "", sport, day, time: "18:00", timeZone, duration: "1:00", place: "", position: undefined, capacity: "", level: "", visibility: "friends", clubId: "", description: "" };
}

/** A club's own is shown to nobody else unless its organiser says so. */
export function forClub(clubId: string): Pick<GroupDraft, "clubId" | "visibility"> {
  return { clubId, visibility: "only-me" };
}

export function groupDraftOf(group: Group): GroupDraft {
  return draftOf(group, clockOf(group.startTime, group.timeZone));
}

/** What a series gives to each training, with the day from which on it is changed. */
export function seriesDraftOf(series: Series, from: Day): GroupDraft {
  return draftOf(series, { day: from, time: series.timeOfDay.slice(0, MINUTES_END) });
}

function draftOf(described: Group | Series, { day, time }: Pick<GroupDraft, "day" | "time">): GroupDraft {
  const { latitude, longitude } = described.place ?? {};
  return {
    name: described.name ?? "",
    sport: described.sport,
    day,
    time,
    timeZone: described.timeZone,
    duration: writeTime(described.durationSeconds),
    place: described.place?.name ?? "",
    position: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    capacity: described.capacity ? String(described.capacity) : "",
    level: described.level ?? "",
    visibility: described.visibility,
    clubId: described.clubId ?? "",
    description: described.description ?? "",
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
  return present(membersOf(draft)) as GroupDocument;
}

/** What a new series gives to each training. */
export function seriesDocument(draft: GroupDraft): Omit<SeriesDocument, "rule" | "localStart"> {
  return present({ ...contentOf(draft), timeZone: draft.timeZone }) as Omit<SeriesDocument, "rule" | "localStart">;
}

/** What the draft changes; null removes a member, at any depth (RFC 7396). */
export function groupPatch(draft: GroupDraft, group: Group): Members {
  return changed(membersOf(groupDraftOf(group)), membersOf(draft));
}

export function seriesPatch(draft: GroupDraft, series: Series): Members {
  return changed(seriesMembersOf(seriesDraftOf(series, draft.day)), seriesMembersOf(draft));
}

type Members = Readonly<Record<string, unknown>>;

function present(members: Members): Members {
  const given = Object.entries(members).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([member, value]) => [member, typeof value === "object" ? present(value as Members) : value]));
}

function changed(before: Members, now: Members): Members {
  return Object.fromEntries(Object.entries(now).filter(([member, value]) => JSON.stringify(value) !== JSON.stringify(before[member])));
}

function membersOf(draft: GroupDraft): Members {
  return { ...contentOf(draft), startTime: startOf(draft), timeZone: draft.timeZone };
}

function seriesMembersOf(draft: GroupDraft): Members {
  return { ...contentOf(draft), timeOfDay: `${draft.time}:00` };
}

function contentOf(draft: GroupDraft): Members {
  const place = draft.place.trim();
  return {
    name: draft.name.trim(),
    sport: draft.sport,
    durationSeconds: readTime(draft.duration),
    place: place === "" ? null : { name: place, latitude: null, longitude: null, ...draft.position },
    capacity: draft.capacity.trim() === "" ? null : Number(draft.capacity),
    level: draft.level || null,
    visibility: draft.visibility,
    clubId: draft.clubId || null,
    description: draft.description.trim() || null,
  };
}

function startOf({ day, time, timeZone }: GroupDraft): string {
  return momentOf(day, time, timeZone);
}

function isPlaces(written: string): boolean {
  return /^\d{1,5}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= MOST_PLACES;
}
