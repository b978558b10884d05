import type { TrainingSchemas } from "@fitconnect/client";
import type { Formats, Measure, Rate } from "../text/formats";

type Summary = TrainingSchemas["TrainingSummary"];
type View = TrainingSchemas["TrainingView"];

/** Members that every training has, though the API's documents mark none of its answers' members as such. */
const ALWAYS = ["id", "title", "sport", "startTime", "etag"] as const;
type Always = (typeof ALWAYS)[number];

export type ListedTraining = Summary & Required<Pick<Summary, Always>>;
export type Training = View & Required<Pick<View, Always>>;

/** Demands what a screen cannot do without, so that a fault of the answer is named where it comes in. */
export function whole<T extends Summary | View>(training: T): T & Required<Pick<T, Always>> {
  const missing = ALWAYS.filter((name) => training[name] === undefined);
  if (missing.length > 0) {
    throw new Error(`The answer's training lacks ${missing.join(", ")}`);
  }
  return training as T & Required<Pick<T, Always>>;
}

type Timed = Partial<Pick<Summary, "movingSeconds" | "elapsedSeconds">>;
/** What a pace or speed is found from. */
export type Paced = Timed & Partial<Pick<Summary, "distanceMeters" | "averageSpeedMetersPerSecond">>;

/** Moving time where the device knew pauses. */
export function activeSeconds(training: Timed): number | undefined {
  return training.movingSeconds ?? training.elapsedSeconds;
}

/** As the device saw it, else over the active time. */
export function averageRate(training: Paced, rate: Rate, formats: Formats): Measure | undefined {
  const seconds = activeSeconds(training);
  const speed =
    training.averageSpeedMetersPerSecond ??
    (training.distanceMeters !== undefined && seconds ? training.distanceMeters / seconds : undefined);
  return speed === undefined ? undefined : formats.rate(speed, rate);
}

export function addressOf(training: { readonly id: string }): string {
  return `/diary/${training.id}`;
}
