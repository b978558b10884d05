import type { ProfileSchemas } from "@fitconnect/client";
import { isDay, type Day } from "../../text/days";
import type { Units } from "../../text/formats";
import { readNumber, writeNumber } from "../../text/units";
import { PACES, paceMeters, RANGES, readPace, THRESHOLDS, writePace } from "./figures";
import type { Threshold, ZoneSet } from "./queries";

export type ZoneKind = "heartRate" | "power" | "speed";

export const MODELS = {
  heartRate: ["percent-of-threshold", "percent-of-reserve", "percent-of-maximum", "own"],
  power: ["coggan", "own"],
  speed: ["percent-of-threshold-pace", "own"],
} as const satisfies Record<ZoneKind, readonly string[]>;

/** Own bounds as one writes them. */
export const EXAMPLES: Readonly<Record<ZoneKind, string>> = { heartRate: "125 145 160 172", power: "130 175 210 245", speed: "6:00 5:20 4:45 4:20" };

interface ModelDraft {
  /** Empty for the first for which the thresholds suffice. */
  readonly model: string;
  readonly bounds: string;
}

export interface ZoneDraft extends Readonly<Record<ZoneKind, ModelDraft>> {
  readonly from: string;
  readonly thresholds: { readonly [T in Threshold]?: string };
}

/** What the person has written over the values that hold now. */
export type ZoneEdits = { readonly [K in keyof ZoneDraft]?: ZoneDraft[K] };

const MOST_BOUNDS = 9;

/** The values that hold now, from today on, with what was written over them. */
export function draftOf(now: ZoneSet | undefined, units: Units, today: Day, edits: ZoneEdits = {}): ZoneDraft {
  const opened = openedDraft(now, units);
  return { ...opened, from: today, ...edits, thresholds: { ...opened.thresholds, ...edits.thresholds } };
}

function openedDraft(now: ZoneSet | undefined, units: Units): Omit<ZoneDraft, "from"> {
  const meters = paceMeters("speed", units);
  const drafted = (model: string | undefined, bounds: readonly string[] = []): ModelDraft => ({ model: model ?? "", bounds: model === "own" ? bounds.join(" ") : "" });
  return {
    thresholds: Object.fromEntries(
      THRESHOLDS.flatMap((threshold) => {
        const value = now?.thresholds[threshold];
        return value === undefined ? [] : [[threshold, writeThreshold(threshold, value, units)]];
      }),
    ),
    heartRate: drafted(now?.heartRate?.model, now?.heartRate?.upperBoundsBpm.map(String)),
    power: drafted(now?.power?.model, now?.power?.upperBoundsWatts.map(String)),
    speed: drafted(now?.speed?.model, now?.speed?.upperBoundsMetersPerSecond.map((value) => writePace(value, meters))),
  };
}

function writeThreshold(threshold: Threshold, value: number, units: Units): string {
  const pace = PACES[threshold];
  return pace ? writePace(value, paceMeters(pace, units)) : writeNumber(value, 0);
}

function readThreshold(threshold: Threshold, written: string, units: Units): number | undefined {
  const pace = PACES[threshold];
  const value = pace ? readPace(written, paceMeters(pace, units)) : readNumber(written);
  return value === undefined || pace ? value : Math.round(value);
}

/** Ascending, as the API wants them; nothing when one is none, or not harder than the one before. */
function readBounds(kind: ZoneKind, written: string, units: Units): number[] | undefined {
  const parts = written.split(/[\s,;]+/).filter(Boolean);
  const bounds = parts.flatMap((part) => (kind === "speed" ? readPace(part, paceMeters("speed", units)) : Math.round(readNumber(part) ?? 0)) || []);
  const isGood = parts.length > 0 && parts.length <= MOST_BOUNDS && bounds.length === parts.length && bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] as number));
  return isGood ? bounds : undefined;
}

export function faultsOf(draft: ZoneDraft, units: Units, today: Day, now?: ZoneSet): ReadonlySet<Threshold | ZoneKind | "from"> {
  const opened = openedDraft(now, units);
  const isWrong = (threshold: Threshold) => {
    const written = draft.thresholds[threshold] ?? "";
    const value = readThreshold(threshold, written, units);
    const [least, most] = RANGES[threshold];
    return written.trim() !== "" && written !== opened.thresholds[threshold] && !(value !== undefined && value >= least && value <= most);
  };
  const kinds = Object.keys(MODELS) as ZoneKind[];
  return new Set([
    ...THRESHOLDS.filter(isWrong),
    ...kinds.filter((kind) => draft[kind].model === "own" && !readBounds(kind, draft[kind].bounds, units)),
    ...(isDay(draft.from) && draft.from <= today ? [] : (["from"] as const)),
  ]);
}

/** What still reads as it was written from the stored value is that value, not its rounding. */
export function zoneSetOf(draft: ZoneDraft, units: Units, now?: ZoneSet): ProfileSchemas["ZoneSetDocument"] {
  const opened = openedDraft(now, units);
  const thresholds = Object.fromEntries(
    THRESHOLDS.flatMap((threshold) => {
      const written = draft.thresholds[threshold] ?? "";
      const value = written === opened.thresholds[threshold] ? now?.thresholds[threshold] : readThreshold(threshold, written, units);
      return value === undefined ? [] : [[threshold, value]];
    }),
  );
  const zones = (kind: ZoneKind, member: string, stored: readonly number[] | undefined) => {
    const { model, bounds } = draft[kind];
    const isUntouched = bounds !== "" && bounds === opened[kind].bounds;
    return model === "" ? {} : { [kind]: { model, ...(model === "own" ? { [member]: isUntouched ? stored : readBounds(kind, bounds, units) } : {}) } };
  };
  return {
    thresholds,
    ...zones("heartRate", "upperBoundsBpm", now?.heartRate?.upperBoundsBpm),
    ...zones("power", "upperBoundsWatts", now?.power?.upperBoundsWatts),
    ...zones("speed", "upperBoundsMetersPerSecond", now?.speed?.upperBoundsMetersPerSecond),
  };
}
