import type { Json } from "../../outbox/change";
import { isDay, sayDay } from "../../text/days";
import { duration, type Formats } from "../../text/formats";

/** How a value reads, where it can be said in a few words. */
export function sayValue(name: string, value: Json | undefined, formats: Formats, sport: (key: string) => string): string | undefined {
  if (typeof value === "string") {
    return name === "sport" ? sport(value) : isDay(value) ? sayDay(value, formats.locale, { day: "numeric", month: "long", year: "numeric" }) : value;
  }
  if (typeof value === "number") {
    return sayNumber(name, value, formats);
  }
  const words = Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
  const isWords = Array.isArray(value) && words.length === value.length && name !== "gearIds";
  return isWords ? words.map((word) => (name === "sports" ? sport(word) : word)).join(", ") : undefined;
}

function sayNumber(name: string, value: number, formats: Formats): string {
  if (name.endsWith("Seconds")) {
    return duration(value);
  }
  if (name.endsWith("Meters")) {
    const { value: far, unit } = formats.distance(value);
    return `${far} ${unit}`;
  }
  return formats.number(value, Number.isInteger(value) ? 0 : 1);
}
