export const PLACES = ["outdoor", "indoor"] as const;
export const SOURCES = ["upload", "vendor", "manual"] as const;

/** What the address says about the list; whatever else stands there is left out. Several values of one member are divided by commas. */
export interface Filter extends Record<string, unknown> {
  readonly text?: string;
  readonly sport?: string;
  readonly tag?: string;
  /** First and last day, such as 2026-11-29. */
  readonly from?: string;
  readonly to?: string;
  readonly where?: (typeof PLACES)[number];
  readonly track?: "with" | "without";
  readonly source?: (typeof SOURCES)[number];
  readonly minMeters?: number;
  readonly maxMeters?: number;
  readonly minMinutes?: number;
  readonly maxMinutes?: number;
  readonly gear?: string;
  readonly trashed?: true;
}

const LONGEST = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const KEY = /^[a-z][a-z-]*(?:,[a-z][a-z-]*)*$/;
const MOST_METERS = 1_000_000;
const MOST_MINUTES = 20_160;

export function filterOf(parameters: Record<string, unknown>): Filter {
  const { text, sport, tag, from, to, where, track, source, minMeters, maxMeters, minMinutes, maxMinutes, gear, trashed } = parameters;
  return clean({
    text: typeof text === "string" && text.trim() !== "" ? text.slice(0, LONGEST) : undefined,
    sport: matching(sport, KEY),
    tag: typeof tag === "string" && listOf(tag).length > 0 ? listOf(tag).join(",").slice(0, LONGEST) : undefined,
    from: isDay(from) ? from : undefined,
    to: isDay(to) ? to : undefined,
    where: PLACES.find((each) => each === where),
    track: (["with", "without"] as const).find((each) => each === track),
    source: SOURCES.find((each) => each === source),
    minMeters: within(minMeters, MOST_METERS),
    maxMeters: within(maxMeters, MOST_METERS),
    minMinutes: within(minMinutes, MOST_MINUTES),
    maxMinutes: within(maxMinutes, MOST_MINUTES),
    gear: matching(gear, UUID),
    trashed: trashed === true ? true : undefined,
  });
}

export function clean(members: Record<string, unknown>): Filter {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ""));
}

/** The parts of a member with several values. */
export function listOf(value: string | undefined): readonly string[] {
  return (value ?? "").split(",").map((each) => each.trim()).filter((each) => each !== "");
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}

function within(value: unknown, most: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most ? value : undefined;
}

/** Names of the members that narrow the list, apart from the words sought, for counting and clearing. */
export const NARROWING = ["sport", "tag", "from", "to", "where", "track", "source", "minMeters", "maxMeters", "minMinutes", "maxMinutes", "gear"] as const satisfies readonly (keyof Filter)[];

export function isNarrowed(filter: Filter): boolean {
  return NARROWING.some((name) => filter[name] !== undefined);
}

/** The query of the list's and the sum's API. Days are those of the browser's calendar. */
export function queryOf(filter: Filter) {
  const { text, where, track, source, minMeters, maxMeters, minMinutes, maxMinutes, gear } = filter;
  const [sport, tag] = [listOf(filter.sport), listOf(filter.tag)];
  return {
    ...(text ? { text } : {}),
    ...(sport.length > 0 ? { sport: sport as never[] } : {}),
    ...(tag.length > 0 ? { tag: [...tag] } : {}),
    ...(filter.from ? { from: startOf(filter.from) } : {}),
    ...(filter.to ? { to: startOf(filter.to, 1) } : {}),
    ...(where ? { indoor: where === "indoor" } : {}),
    ...(track ? { hasTrack: track === "with" } : {}),
    ...(source ? { source: [source] } : {}),
    ...(minMeters ? { minDistanceMeters: minMeters } : {}),
    ...(maxMeters ? { maxDistanceMeters: maxMeters } : {}),
    ...(minMinutes ? { minElapsedSeconds: minMinutes * 60 } : {}),
    ...(maxMinutes ? { maxElapsedSeconds: maxMinutes * 60 } : {}),
    ...(gear ? { gear } : {}),
  };
}

function startOf(day: string, daysLater = 0): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
