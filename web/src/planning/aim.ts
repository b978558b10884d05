import { duration, type Formats } from "../text/formats";
import type { PlanEntry } from "./plan";

type Say = (key: "points", values: { readonly points: number }) => string;

/** What the entry aims at in a few words: 1:15:00 · 12.00 km · load 80. Empty when words are all it has. */
export function aimOf(entry: PlanEntry, formats: Formats, say: Say): string {
  const parts: string[] = [];
  if (entry.aimSeconds) {
    parts.push(duration(entry.aimSeconds));
  }
  if (entry.aimMeters) {
    const { value, unit } = formats.distance(entry.aimMeters);
    parts.push(`${value} ${unit}`);
  }
  if (entry.aimLoad) {
    parts.push(say("points", { points: entry.aimLoad }));
  }
  return parts.join(" · ");
}
