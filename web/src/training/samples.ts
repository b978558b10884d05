import type { IntegrationSchemas } from "@fitconnect/client";
import { sumsOf, type Sums } from "./sums";

type Columns = IntegrationSchemas["TrainingStreamColumns"];

/** A recording in columns of equal length, for drawing and summing. What was not measured at a moment is NaN. */
export interface Samples {
  readonly count: number;
  /** Since the start, never falling. */
  readonly seconds: Float64Array;
  readonly meters?: Float64Array;
  readonly latitude?: Float64Array;
  readonly longitude?: Float64Array;
  readonly altitude?: Float64Array;
  /** Metres per second. */
  readonly speed?: Float64Array;
  readonly heartRate?: Float64Array;
  readonly power?: Float64Array;
  readonly cadence?: Float64Array;
  /** Rise over way, in per cent. */
  readonly slope?: Float64Array;
  /** What is drawn of speed and power: means, so that a curve shows the effort and not the satellite's noise. */
  readonly smoothSpeed?: Float64Array;
  readonly smoothPower?: Float64Array;
  /** Indices at which a visible stretch of a cut recording begins; none of one's own. */
  readonly stretchStarts?: readonly number[];
  /** What the whole recording comes to. */
  readonly whole: Sums;
}

const SMOOTH_SPEED_SECONDS = 10;
const SMOOTH_POWER_SECONDS = 5;

/** Below this many metres of way the height says more of the barometer than of the road. */
const SLOPE_METERS = 60;
const STEEPEST_PERCENT = 45;
/** A pause is no speed: a longer gap between two samples is one. */
const PAUSE_SECONDS = 30;

export function samplesOf(columns: Columns, stretchStarts?: readonly number[]): Samples {
  const seconds = column(columns.timeSeconds) ?? new Float64Array(0);
  const meters = rising(column(columns.distanceMeters));
  const altitude = column(columns.altitudeMeters);
  const latitude = column(columns.latitudeDegrees);
  const longitude = column(columns.longitudeDegrees);
  const speed = column(columns.speedMetersPerSecond) ?? (meters ? speedOf(seconds, meters) : undefined);
  const power = column(columns.powerWatts);
  const found = {
    meters,
    altitude,
    ...(latitude && longitude ? { latitude, longitude } : {}),
    speed,
    smoothSpeed: speed && smoothed(seconds, speed, SMOOTH_SPEED_SECONDS),
    heartRate: column(columns.heartRateBpm),
    power,
    smoothPower: power && smoothed(seconds, power, SMOOTH_POWER_SECONDS),
    cadence: column(columns.cadenceRpm),
    slope: meters && altitude ? slopeOf(meters, altitude) : undefined,
  };
  const present = Object.fromEntries(Object.entries(found).filter(([, values]) => values !== undefined));
  const samples = { count: seconds.length, seconds, ...present, ...(stretchStarts ? { stretchStarts } : {}) };
  return { ...samples, whole: sumsOf(samples, 0, samples.count - 1) };
}

function column(values: readonly (number | null)[] | undefined): Float64Array | undefined {
  if (!values) {
    return undefined;
  }
  let isMeasured = false;
  const numbers = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const isNumber = typeof value === "number";
    isMeasured ||= isNumber;
    numbers[at] = isNumber ? value : Number.NaN;
  }
  return isMeasured ? numbers : undefined;
}

/** A way never gets shorter, and keeps its length where the device was silent. */
function rising(meters: Float64Array | undefined): Float64Array | undefined {
  if (!meters) {
    return undefined;
  }
  const ways = new Float64Array(meters.length);
  for (let at = 0, far = 0; at < meters.length; at++) {
    const value = meters[at] as number;
    far = value > far ? value : far;
    ways[at] = far;
  }
  return ways;
}

function speedOf(seconds: Float64Array, meters: Float64Array): Float64Array {
  return seconds.map((second, at) => {
    const passed = second - (seconds[at - 1] ?? second);
    return passed > 0 && passed <= PAUSE_SECONDS ? ((meters[at] ?? 0) - (meters[at - 1] ?? 0)) / passed : Number.NaN;
  });
}

function slopeOf(meters: Float64Array, altitude: Float64Array): Float64Array {
  const slope = new Float64Array(meters.length).fill(Number.NaN);
  let from = 0;
  let to = 0;
  for (let at = 0; at < meters.length; at++) {
    const here = meters[at] ?? 0;
    while (to < meters.length - 1 && (meters[to] ?? 0) < here + SLOPE_METERS / 2) {
      to++;
    }
    while (from < at && (meters[from + 1] ?? 0) <= here - SLOPE_METERS / 2) {
      from++;
    }
    const way = (meters[to] ?? 0) - (meters[from] ?? 0);
    if (way >= SLOPE_METERS / 2) {
      const percent = (100 * ((altitude[to] ?? Number.NaN) - (altitude[from] ?? Number.NaN))) / way;
      slope[at] = Math.max(-STEEPEST_PERCENT, Math.min(STEEPEST_PERCENT, percent));
    }
  }
  return slope;
}

/** Means over the seconds around each sample. */
export function smoothed(seconds: Float64Array, values: Float64Array, window: number): Float64Array {
  const means = new Float64Array(values.length);
  let from = 0;
  let to = 0;
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const second = seconds[at] as number;
    for (; to < values.length && (seconds[to] as number) <= second + window / 2; to++) {
      const value = values[to] as number;
      if (value === value) {
        sum += value;
        count++;
      }
    }
    for (; (seconds[from] as number) < second - window / 2; from++) {
      const value = values[from] as number;
      if (value === value) {
        sum -= value;
        count--;
      }
    }
    const isMeasured = values[at] === values[at]; // NaN is unlike itself
    means[at] = isMeasured ? sum / count : Number.NaN;
  }
  return means;
}

/** The last index whose value is at most the one sought; 0 before the first. */
export function indexAt(ordered: Float64Array, sought: number): number {
  let [low, high] = [0, ordered.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ordered[middle] ?? 0) <= sought) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return Math.max(0, low);
}
