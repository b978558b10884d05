import { duration, type Formats, type Units } from "../../text/formats";
import { farMeters, readNumber, readTime, writeNumber, writeTime } from "../../text/units";
import type { messages } from "./messages";
import type { Measure, Threshold } from "./queries";

const KILOGRAMS_PER_POUND = 0.45359237;
export const CENTIMETERS_PER_INCH = 2.54;
const METERS_PER_YARD = 0.9144;
const MINUTE = 60;

type Key = keyof typeof messages;

/** How a figure of the API is written and read, and what the API takes. */
export interface Figure {
  readonly unit: (units: Units) => Key;
  readonly least: number;
  readonly most: number;
  /** In the unit that the person reads. */
  readonly show: (value: number, units: Units) => number;
  readonly say: (shown: number, locale: string) => string;
  readonly write: (value: number, units: Units) => string;
  /** In the API's unit; nothing for what is no such figure. */
  readonly read: (written: string, units: Units) => number | undefined;
}

function plain(unit: Key, least: number, most: number, digits = 0): Figure {
  return {
    unit: () => unit,
    least,
    most,
    show: (value) => value,
    say: (shown, locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(shown),
    write: (value) => writeNumber(value, digits),
    read: (written) => {
      const value = readNumber(written);
      return value === undefined ? undefined : Number(value.toFixed(digits));
    },
  };
}

const perKilogram = (units: Units) => (units === "imperial" ? KILOGRAMS_PER_POUND : 1);

const weight: Figure = {
  ...plain("kg", 20, 400, 1),
  unit: (units) => (units === "imperial" ? "lb" : "kg"),
  show: (value, units) => value / perKilogram(units),
  write: (value, units) => writeNumber(value / perKilogram(units), 1),
  read: (written, units) => {
    const value = readNumber(written);
    return value === undefined ? undefined : Number((value * perKilogram(units)).toFixed(2));
  },
};

/** Written as hours and minutes; a number without a colon is hours. A night without sleep is one too. */
const sleep: Figure = {
  ...plain("hours", 0, 1440),
  say: (shown) => writeTime(shown * MINUTE),
  write: (value) => writeTime(value * MINUTE),
  read: (written) => {
    if (/^0+([:.,]0+)?$/.test(written.trim())) {
      return 0;
    }
    const hours = readNumber(written);
    const seconds = hours === undefined ? readTime(written) : hours * MINUTE * MINUTE;
    return seconds === undefined ? undefined : Math.round(seconds / MINUTE);
  },
};

export const MEASURES: { readonly [M in Measure]: Figure } = {
  weightKilograms: weight,
  restingHeartRateBpm: plain("bpm", 20, 120),
  heartRateVariabilityMillis: plain("millis", 1, 500),
  sleepMinutes: sleep,
  bodyFatPercent: plain("percent", 2, 75, 1),
};

export type Rates = "speed" | "swim";

/** Metres that a pace counts. */
export function paceMeters(kind: Rates, units: Units): number {
  return kind === "speed" ? farMeters(units) : units === "imperial" ? 100 * METERS_PER_YARD : 100;
}

/** Minutes and seconds for a way, as metres per second. */
export function readPace(written: string, meters: number): number | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)$/.exec(written.trim());
  const seconds = parts ? Number(parts[1]) * MINUTE + Number(parts[2]) : 0;
  return seconds > 0 ? meters / seconds : undefined;
}

export function writePace(metersPerSecond: number, meters: number): string {
  return duration(meters / metersPerSecond);
}

export const THRESHOLDS: readonly Threshold[] = [
  "functionalThresholdPowerWatts",
  "thresholdHeartRateBpm",
  "maxHeartRateBpm",
  "restingHeartRateBpm",
  "thresholdPaceMetersPerSecond",
  "criticalSwimSpeedMetersPerSecond",
];

export const PACES: { readonly [T in Threshold]?: Rates } = { thresholdPaceMetersPerSecond: "speed", criticalSwimSpeedMetersPerSecond: "swim" };

export const RANGES: { readonly [T in Threshold]: readonly [least: number, most: number] } = {
  functionalThresholdPowerWatts: [20, 1000],
  thresholdHeartRateBpm: [60, 240],
  maxHeartRateBpm: [100, 250],
  restingHeartRateBpm: [20, 120],
  thresholdPaceMetersPerSecond: [1, 8],
  criticalSwimSpeedMetersPerSecond: [0.2, 2.5],
};

/** A threshold as the person reads it: 245 W, 4:16 /km. */
export function sayThreshold(threshold: Threshold, value: number, formats: Formats) {
  const pace = PACES[threshold];
  return pace
    ? formats.rate(value, pace === "speed" ? "pace-per-km" : "pace-per-100m")
    : formats.whole(value, threshold === "functionalThresholdPowerWatts" ? "W" : "bpm");
}
