import type { GamificationSchemas } from "@fitconnect/client";
import { duration, joined, type Formats } from "../text/formats";

/** What achievements and challenges count. */
export type Measure = GamificationSchemas["Achievement"]["measure"];

const CENTIMETERS = 100;

/** An amount of what is counted, in the person's units. Distance and ascent come in centimetres, time in seconds. */
export function amountOf(measure: Measure, value: number, formats: Formats): string {
  switch (measure) {
    case "distance":
      return joined(formats.roundDistance(value / CENTIMETERS));
    case "ascent":
      return joined(formats.height(value / CENTIMETERS));
    case "time":
      return duration(Math.round(value / 60) * 60).replace(/^(\d+:\d\d):00$/, "$1");
    default:
      return formats.number(value, 0);
  }
}
