import { duration, type Formats } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import type { Life, Wear } from "./gear";
import { messages } from "./messages";

const MEASURES = { kilometers: "ofKilometers", hours: "ofHours", "days-of-use": "ofDays", months: "ofMonths" } as const;
const KM_PER_MILE = 1.609344;

/** How much of its life an item has used, and how long the rest lasts, in words. */
export function useWearWords() {
  const say = useTexts(messages);
  const formats = useFormats();
  return {
    used: (life: Life) => {
      const miles = life.measure === "kilometers" && formats.units === "imperial";
      const [used, lower, upper] = [life.used, life.lower, life.upper].map((each) => Math.round(miles ? each / KM_PER_MILE : each));
      return say(miles ? "ofMiles" : MEASURES[life.measure], { used: used ?? 0, lower: lower ?? 0, upper: upper ?? 0 });
    },
    left: ({ remaining, used, upper }: Life) => {
      if (used >= upper) {
        return say("pastAll");
      }
      if (!remaining) {
        return say(used === 0 ? "unused" : "noForecast");
      }
      const { weeksFrom: from, weeksTo: to } = remaining;
      return from === to ? say("weeksLeftExactly", { to }) : from === 0 ? say("weeksLeftAtMost", { to }) : say("weeksLeft", { from, to });
    },
    /** For what has no published life. */
    total: ({ total }: Wear) => (total.trainings === 0 ? say("unused") : sumInWords(total, formats, say)),
  };
}

function sumInWords({ distanceMeters, seconds, trainings }: Wear["total"], formats: Formats, say: ReturnType<typeof useTexts<typeof messages>>): string {
  if (distanceMeters > 0) {
    const { value, unit } = formats.distance(distanceMeters);
    return say("usedInAll", { distance: `${value} ${unit}`, trainings });
  }
  return say("usedTime", { time: duration(seconds), trainings });
}
