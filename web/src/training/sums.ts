import type { Samples } from "./samples";

export interface Statistic {
  readonly mean: number;
  readonly max: number;
}

/** What a stretch of a recording comes to. */
export interface Sums {
  readonly seconds: number;
  readonly meters?: number;
  readonly ascent?: number;
  readonly descent?: number;
  readonly speed?: Statistic;
  readonly heartRate?: Statistic;
  readonly power?: Statistic;
  readonly cadence?: Statistic;
}

/** Less than this is the barometer's noise, not a climb. */
const NOISE_METERS = 2;
/** A device that was silent for longer had paused: nothing is assumed of that time. */
const LONGEST_SECONDS = 30;

/** Sums up the samples from one index to another, both included. Means are weighted by time. */
export function sumsOf(samples: Omit<Samples, "whole">, from: number, to: number): Sums {
  const { seconds, meters, altitude } = samples;
  const passed = (seconds[to] ?? 0) - (seconds[from] ?? 0);
  const way = meters ? (meters[to] ?? 0) - (meters[from] ?? 0) : undefined;
  const climbs = altitude ? climbsOf(altitude, from, to) : undefined;
  const found = {
    meters: way,
    ascent: climbs?.ascent,
    descent: climbs?.descent,
    speed: statistic(seconds, samples.speed, from, to),
    heartRate: statistic(seconds, samples.heartRate, from, to),
    power: statistic(seconds, samples.power, from, to),
    cadence: statistic(seconds, samples.cadence, from, to),
  };
  // The way over the time is what a speed's mean means, whatever single samples say.
  const speed = found.speed && way !== undefined && passed > 0 ? { ...found.speed, mean: way / passed } : found.speed;
  return { seconds: passed, ...Object.fromEntries(Object.entries({ ...found, speed }).filter(([, value]) => value !== undefined)) };
}

function statistic(seconds: Float64Array, values: Float64Array | undefined, from: number, to: number): Statistic | undefined {
  if (!values) {
    return undefined;
  }
  let sum = 0;
  let time = 0;
  let max = Number.NEGATIVE_INFINITY;
  for (let at = from; at <= to; at++) {
    const value = values[at] as number;
    if (value !== value) {
      continue; // NaN
    }
    const weight = at < to ? Math.min(LONGEST_SECONDS, (seconds[at + 1] as number) - (seconds[at] as number)) : 0;
    sum += value * weight;
    time += weight;
    max = value > max ? value : max;
  }
  return max === Number.NEGATIVE_INFINITY ? undefined : { mean: time > 0 ? sum / time : max, max };
}

/** Counts a climb or descent once it is higher than the noise. */
export function climbsOf(altitude: Float64Array, from: number, to: number): { readonly ascent: number; readonly descent: number } {
  let [ascent, descent, base] = [0, 0, Number.NaN];
  for (let at = from; at <= to; at++) {
    const height = altitude[at] ?? Number.NaN;
    if (Number.isNaN(height)) {
      continue;
    }
    if (Number.isNaN(base)) {
      base = height;
    } else if (height - base >= NOISE_METERS) {
      ascent += height - base;
      base = height;
    } else if (base - height >= NOISE_METERS) {
      descent += base - height;
      base = height;
    }
  }
  return { ascent, descent };
}
