import type { Day } from "../text/days";

/** As RFC 5545 writes them, from Monday. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAYS_IN_WEEK = 7;

export interface RuleDay {
  readonly day: Weekday;
  /** Which one of the month, from its end where negative; 0 for each. */
  readonly nth: number;
}

/** A recurrence rule of RFC 5545, as far as series of group trainings have it. */
export interface Rule {
  readonly every: "day" | "week" | "month";
  readonly interval: number;
  readonly days: readonly RuleDay[];
  /** From the end of the month where negative. */
  readonly monthDays: readonly number[];
  readonly until?: Day;
}

const EVERY = { DAILY: "day", WEEKLY: "week", MONTHLY: "month" } as const;

/** Reads what the API answers; nothing for a rule of another kind. */
export function readRule(text: string): Rule | undefined {
  const parts = new Map(text.split(";").map((part) => part.split("=", 2) as [string, string]));
  const every = EVERY[parts.get("FREQ") as keyof typeof EVERY];
  const until = parts.get("UNTIL");
  return every
    ? {
        every,
        interval: Number(parts.get("INTERVAL") ?? 1),
        days: listOf(parts.get("BYDAY")).map((day) => ({ day: day.slice(-2) as Weekday, nth: Number(day.slice(0, -2)) })),
        monthDays: listOf(parts.get("BYMONTHDAY")).map(Number),
        ...(until ? { until: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` } : {}),
      }
    : undefined;
}

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[(dateOf(day).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK] as Weekday;
}

/** Which of its weekday in its month the day is: 1 for the first. */
export function nthOf(day: Day): number {
  return Math.ceil(dateOf(day).getUTCDate() / DAYS_IN_WEEK);
}

/** How many days of the month come after it. */
export function daysAfter(day: Day): number {
  const date = dateOf(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
}

function listOf(value: string | undefined): readonly string[] {
  return value ? value.split(",") : [];
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
