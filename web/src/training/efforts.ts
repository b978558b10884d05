import type { Samples } from "./samples";

/** The best stretch of one length within a recording. */
export interface Effort {
  readonly kind: "time" | "power";
  /** Metres of a time, seconds of a power. */
  readonly size: number;
  /** Seconds of a time, mean watts of a power. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export const DISTANCES = [400, 1_000, 1_609.344, 5_000, 10_000, 21_097.5, 42_195] as const;
export const DURATIONS = [5, 60, 300, 1_200, 3_600] as const;
/** A watt that was not said for longer than this is unknown. */
const LONGEST_SECONDS = 30;

/** The least time over a distance, between two samples, the last of which is moved back to where the distance was reached. */
export function fastest({ seconds, meters, count }: Samples, distance: number): Effort | undefined {
  if (!meters || (meters[count - 1] ?? 0) - (meters[0] ?? 0) < distance) {
    return undefined;
  }
  let best: Effort | undefined;
  for (let from = 0, to = 0; from < count; from++) {
    const end = (meters[from] ?? 0) + distance;
    while (to < count && (meters[to] ?? 0) < end) {
      to++;
    }
    if (to >= count) {
      break;
    }
    const step = (meters[to] ?? 0) - (meters[to - 1] ?? 0);
    const over = step > 0 ? ((meters[to] ?? 0) - end) / step : 0;
    const value = (seconds[to] ?? 0) - over * ((seconds[to] ?? 0) - (seconds[to - 1] ?? 0)) - (seconds[from] ?? 0);
    if (value > 0 && (!best || value < best.value)) {
      best = { kind: "time", size: distance, value, from, to };
    }
  }
  return best;
}

/** The highest mean power over a duration; time without a value counts as none. */
export function strongest({ seconds, power, count }: Samples, duration: number): Effort | undefined {
  if (!power || (seconds[count - 1] ?? 0) - (seconds[0] ?? 0) < duration) {
    return undefined;
  }
  const work = new Float64Array(count);
  for (let at = 1; at < count; at++) {
    const watts = power[at - 1] ?? Number.NaN;
    const passed = Math.min(LONGEST_SECONDS, (seconds[at] ?? 0) - (seconds[at - 1] ?? 0));
    work[at] = (work[at - 1] ?? 0) + (Number.isNaN(watts) ? 0 : watts * passed);
  }
  let best: Effort | undefined;
  for (let from = 0, to = 0; from < count; from++) {
    while (to < count && (seconds[to] ?? 0) - (seconds[from] ?? 0) < duration) {
      to++;
    }
    if (to >= count) {
      break;
    }
    const value = ((work[to] ?? 0) - (work[from] ?? 0)) / ((seconds[to] ?? 0) - (seconds[from] ?? 0));
    if (value > 0 && (!best || value > best.value)) {
      best = { kind: "power", size: duration, value, from, to };
    }
  }
  return best;
}

export function effortsOf(samples: Samples): readonly Effort[] {
  return [...DISTANCES.map((distance) => fastest(samples, distance)), ...DURATIONS.map((duration) => strongest(samples, duration))].filter(
    (effort): effort is Effort => effort !== undefined,
  );
}
