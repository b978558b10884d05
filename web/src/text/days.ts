/** A day of the athlete's calendar as the API writes it: 2026-11-29. */
export type Day = string;

export type WeekStart = "monday" | "saturday" | "sunday";

const DAY_MILLIS = 86_400_000;
const DAYS_IN_WEEK = 7;
/** As `Date.getUTCDay` counts. */
const FIRST: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The day of a moment on the clocks of a time zone, or on this device's. */
export function today(now: Date = new Date(), timeZone?: string): Day {
  return timeZone ? write(shownAt(now, timeZone)) : `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment at which the clocks of a time zone, or this device's, show noon of a day. */
export function noonOf(day: Day, timeZone?: string): string {
  const utc = Date.parse(`${day}T12:00:00Z`);
  return new Date(timeZone ? 2 * utc - shownAt(new Date(utc), timeZone) : `${day}T12:00`).toISOString();
}

/**
 * The moment at which the clocks of a time zone show this day and time (`09:30`). Of a time that the clocks show twice it is the first one, of one that they skip the
 * moment as much later as they skip.
 */
export function momentOf(day: Day, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const candidates = [-1, 1].map((side) => {
    const around = wanted + side * DAY_MILLIS;
    return wanted - (shownAt(new Date(around), timeZone) - around); // by the offset of the day before, or of the day after
  });
  const exact = candidates.filter((at) => shownAt(new Date(at), timeZone) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? wanted)).toISOString();
}

/** What the clocks of a time zone show at a moment, as fields of a form hold it. */
export function clockOf(moment: string, timeZone: string): { readonly day: Day; readonly time: string } {
  const shown = new Date(shownAt(new Date(moment), timeZone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** What a zone's clocks show at a moment, as if they were in UTC. */
function shownAt(moment: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
  const shown = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(shown.year ?? 0, (shown.month ?? 1) - 1, shown.day, shown.hour, shown.minute, shown.second);
}

/** The day that the athlete's clock showed where something began. */
export function dayOf(moment: string, utcOffsetSeconds: number | undefined): Day {
  const instant = new Date(moment);
  return utcOffsetSeconds === undefined ? today(instant) : write(instant.getTime() + utcOffsetSeconds * 1000);
}

export function plusDays(day: Day, count: number): Day {
  return write(millis(day) + count * DAY_MILLIS);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((millis(to) - millis(from)) / DAY_MILLIS);
}

/** All days from the first to the last. */
export function range(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, index) => plusDays(from, index));
}

export function startOfWeek(day: Day, start: WeekStart = "monday"): Day {
  return plusDays(day, -((new Date(millis(day)).getUTCDay() - FIRST[start] + DAYS_IN_WEEK) % DAYS_IN_WEEK));
}

/** A month as its first seven letters: 2026-11. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

export function plusMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** The days of whole weeks that show the month. */
export function weeksOf(month: string, start: WeekStart = "monday"): readonly (readonly Day[])[] {
  const first = startOfWeek(`${month}-01`, start);
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  const weeks: Day[][] = [];
  for (let day = first; day <= last; day = plusDays(day, DAYS_IN_WEEK)) {
    weeks.push([...range(day, plusDays(day, DAYS_IN_WEEK - 1))]);
  }
  return weeks;
}

export function isDay(value: unknown): value is Day {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(millis(value)) && write(millis(value)) === value;
}

export function isMonth(value: unknown): value is string {
  return typeof value === "string" && isDay(`${value}-01`);
}

/** Says a day in a language. A day has no zone, so that it is read and said in UTC. */
export function sayDay(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(millis(day)));
}

/** A month or day with its year, for places where Russian's short word for "year" is in the way. */
export function withoutYearWord(text: string): string {
  return text.replace(/ г\.$/, "");
}

export function sayDays(from: Day, to: Day, locale: string, options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" }): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return format.formatRange(new Date(millis(from)), new Date(millis(to)));
}

function millis(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function write(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
