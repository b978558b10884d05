import type { Units } from "./formats";

const METERS_PER_MILE = 1609.344;
const METERS_PER_FOOT = 0.3048;
const MINUTE = 60;
const HOUR = 3600;

/** Metres in the unit of long ways. */
export function farMeters(units: Units): number {
  return units === "imperial" ? METERS_PER_MILE : 1000;
}

/** Metres in the unit of heights. */
export function heightMeters(units: Units): number {
  return units === "imperial" ? METERS_PER_FOOT : 1;
}

/** What a person wrote as a number, with comma or point; nothing for what is none or not above 0. */
export function readNumber(written: string): number | undefined {
  const text = written.trim().replace(/\s/g, "").replace(",", ".");
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Hours and minutes as people write them: 1:15, 75 (minutes), 1:15:30. In seconds. */
export function readTime(written: string): number | undefined {
  const text = written.trim();
  const parts = /^(\d{1,4})(?::([0-5]\d))?(?::([0-5]\d))?$/.exec(text);
  if (!parts) {
    return undefined;
  }
  const [first = 0, second, third] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const seconds = second === undefined ? first * MINUTE : first * HOUR + second * MINUTE + (third ?? 0);
  return seconds > 0 ? seconds : undefined;
}

/** As {@link readTime} reads it. */
export function writeTime(seconds: number): string {
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = Math.round(seconds % MINUTE);
  return `${hours}:${String(minutes).padStart(2, "0")}${rest > 0 ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

/** A number for a field, without more digits than it needs. */
export function writeNumber(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
