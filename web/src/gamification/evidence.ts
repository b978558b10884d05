import { duration, joined, type Formats } from "../text/formats";
import type { FairnessFlag } from "./fairness";
import type { fairnessMessages } from "./fairnessMessages";

/** What was measured, in words and the person's units. */
export interface Evidence {
  readonly name: keyof typeof fairnessMessages;
  /** Over how many metres, of a speed over a stretch. */
  readonly meters?: number;
  readonly measured: string;
  readonly limit: string;
  /** Whether the limit is the least that it should be. */
  readonly isLeast: boolean;
}

const STRETCH = /^speed-over-(\d+)-meters-per-second$/;

/** The list of measures grows: one that this build does not know is said in plain numbers. */
export function evidenceOf({ measure, measured, limit }: Pick<FairnessFlag, "measure" | "measured" | "limit">, formats: Formats): Evidence {
  const stretch = STRETCH.exec(measure);
  const said = (name: Evidence["name"], write: (value: number) => string, isLeast = false): Evidence => ({
    name,
    measured: write(measured),
    limit: write(limit),
    isLeast,
  });
  const speed = (value: number) => joined(formats.rate(value, "speed") ?? { value: "0", unit: "" });
  const percent = (value: number) => `${formats.number(value * 100, 0)} %`;
  if (stretch) {
    return { ...said("stretchSpeed", speed), meters: Number(stretch[1]) };
  }
  switch (measure) {
    case "average-speed-meters-per-second":
      return said("averageSpeed", speed);
    case "ascent-meters":
      return said("climb", (value) => joined(formats.height(value)));
    case "seconds-above-225-beats-per-minute":
      return said("highHeart", duration);
    case "share-at-one-heart-rate":
      return said("flatHeart", percent);
    case "launches-to-11-meters-per-second":
      return said("launches", (value) => formats.number(value, 0));
    case "meters-above-14.5-meters-per-second":
      return said("fastWay", (value) => joined(formats.distance(value)));
    case "heart-rate-at-speed-beats-per-minute":
      return said("lowHeart", (value) => joined(formats.whole(value, "bpm")), true);
    case "share-of-equal-points":
      return said("equalPoints", percent);
    default:
      return said("other", (value) => formats.number(value, 1));
  }
}
