import { boundsOf } from "../chart/columns";
import type { Axis, Lane } from "../chart/lane";
import { ticksOf, timeTicksOf } from "../chart/ticks";
import { duration, type Formats, type Rate } from "../text/formats";
import { farMeters } from "../text/units";
import type { Samples } from "../training/samples";
import type { Sums } from "../training/sums";

const TICKS = 3;
const PAUSE_SECONDS = 30;
const METERS_PER_FOOT = 0.3048;
/** A flat road is drawn flat. */
const LEAST_RISE_METERS = 30;

type Say = (key: "pace" | "speedNow" | "heartRate" | "power" | "height" | "cadence" | "stepsPerMinute", values?: { number: string }) => string;

interface Context {
  readonly samples: Samples;
  readonly sums: Sums;
  readonly rate: Rate;
  readonly isOnFoot: boolean;
  readonly formats: Formats;
  readonly say: Say;
}

/** A lane for each kind of sample that the recording has. */
export function lanesOf(context: Context): readonly Lane[] {
  return [rateLane(context), heartLane(context), powerLane(context), heightLane(context), cadenceLane(context)].filter((lane) => lane !== undefined);
}

function rateLane({ samples, sums, rate: declared, formats, say }: Context): Lane | undefined {
  const values = samples.smoothSpeed;
  if (!values) {
    return undefined;
  }
  const rate = declared === "none" ? "speed" : declared;
  const mean = sums.speed?.mean ?? 0;
  const [least, most] = boundsOf(values, 0.005);
  const bounds = rate === "speed" ? ([Math.min(least, mean * 0.6), most] as const) : ([Math.max(least, mean / 2), most] as const);
  const words = (value: number) => text(formats.rate(value, rate)) ?? "–";
  return {
    key: "rate",
    name: say(rate === "speed" ? "speedNow" : "pace"),
    values,
    colour: "rate",
    bounds,
    ticks: rateTicks(bounds, rate, formats),
    say: words,
    sayTick: (value) => formats.rate(value, rate)?.value ?? "",
    ...(mean > 0 ? { mean: `ø ${words(mean)}` } : {}),
  };
}

/** Round paces or speeds, as metres per second. */
function rateTicks([low, high]: readonly [number, number], rate: Rate, formats: Formats): readonly number[] {
  const imperial = formats.units === "imperial";
  if (rate === "speed") {
    const factor = 3600 / farMeters(formats.units);
    return ticksOf(low * factor, high * factor, TICKS).map((each) => each / factor);
  }
  const length = { "pace-per-100m": imperial ? 91.44 : 100, "pace-per-500m": 500 }[rate as string] ?? farMeters(formats.units);
  return low > 0 ? timeTicksOf(length / high, length / low, TICKS).map((each) => length / each) : [];
}

function heartLane({ samples, sums, formats, say }: Context): Lane | undefined {
  return plain("heart", say("heartRate"), samples.heartRate, sums.heartRate?.mean, (value) => text(formats.whole(value, "bpm")), formats);
}

function powerLane({ samples, sums, formats, say }: Context): Lane | undefined {
  return plain("power", say("power"), samples.smoothPower, sums.power?.mean, (value) => text(formats.whole(value, "W")), formats);
}

function cadenceLane({ samples, sums, isOnFoot, formats, say }: Context): Lane | undefined {
  const factor = isOnFoot ? 2 : 1; // people count steps, recordings strides of two
  const values = isOnFoot ? samples.cadence?.map((value) => value * factor) : samples.cadence;
  const words = (value: number) => (isOnFoot ? say("stepsPerMinute", { number: formats.number(value, 0) }) : text(formats.whole(value, "rpm")));
  return plain("cadence", say("cadence"), values, sums.cadence && sums.cadence.mean * factor, words, formats);
}

function heightLane({ samples, formats, say }: Context): Lane | undefined {
  if (!samples.altitude) {
    return undefined;
  }
  const [low, high] = boundsOf(samples.altitude, 0);
  const bounds = [low, Math.max(high, low + LEAST_RISE_METERS)] as const;
  const unit = formats.units === "imperial" ? METERS_PER_FOOT : 1;
  return {
    key: "height",
    name: say("height"),
    values: samples.altitude,
    colour: "height",
    bounds,
    ticks: ticksOf(bounds[0] / unit, bounds[1] / unit, TICKS).map((each) => each * unit),
    say: (value) => text(formats.height(value)) ?? "",
    sayTick: (value) => formats.height(value).value,
  };
}

function plain(key: string, name: string, values: Float64Array | undefined, mean: number | undefined, words: (value: number) => string | undefined, formats: Formats): Lane | undefined {
  if (!values) {
    return undefined;
  }
  const bounds = boundsOf(values);
  return {
    key,
    name,
    values,
    colour: key,
    bounds,
    ticks: ticksOf(bounds[0], bounds[1], TICKS),
    say: (value) => words(value) ?? "",
    sayTick: (value) => formats.number(value, 0),
    ...(mean === undefined ? {} : { mean: `ø ${words(mean)}` }),
  };
}

export function axisOf(samples: Samples, by: "time" | "distance", formats: Formats): Axis {
  if (by === "time" || !samples.meters) {
    return { values: samples.seconds, ticks: timeTicksOf, say: duration, gap: PAUSE_SECONDS };
  }
  const unit = farMeters(formats.units);
  return {
    values: samples.meters,
    ticks: (from, to, most) => ticksOf(from / unit, to / unit, most).map((each) => each * unit),
    say: (meters) => text(formats.distance(meters)) ?? "",
    gap: Number.POSITIVE_INFINITY,
  };
}

function text(measure: { readonly value: string; readonly unit: string } | undefined): string | undefined {
  return measure ? `${measure.value} ${measure.unit}` : undefined;
}
