import { isDay, plusDays, range, type Day } from "../text/days";
import { daysAfter, nthOf, WEEKDAYS, weekdayOf, type Weekday } from "./rule";

/** By which part of its date a day comes again each month. */
export type MonthlyWay = "date" | "weekday" | "lastWeekday" | "lastDay";

/** How a training repeats, as it was written in the form. */
export interface RepeatDraft {
  readonly every: "once" | "week" | "month";
  readonly interval: string;
  /** Absent until days are chosen: the first day's. */
  readonly days: readonly Weekday[] | undefined;
  readonly monthly: MonthlyWay;
  readonly end: "never" | "day" | "count";
  readonly until: Day;
  readonly count: string;
}

export type RepeatFaults = Partial<Record<"interval" | "days" | "until" | "count", "intervalWrong" | "daysWrong" | "untilWrong" | "countWrong">>;

export const ONCE: RepeatDraft = { every: "once", interval: "1", days: undefined, monthly: "date", end: "never", until: "", count: "10" };

const MOST_INTERVAL = 52;
const MOST_COUNT = 500;
const LAST_DATE_OF_ALL_MONTHS = 28;
const DAYS_IN_WEEK = 7;

/** The ways in which a month brings the day again. */
export function monthlyWays(day: Day): readonly MonthlyWay[] {
  const nth = nthOf(day);
  return [
    "date",
    ...(nth * DAYS_IN_WEEK <= LAST_DATE_OF_ALL_MONTHS ? (["weekday"] as const) : []),
    ...(daysAfter(day) < DAYS_IN_WEEK ? (["lastWeekday"] as const) : []),
    ...(daysAfter(day) === 0 ? (["lastDay"] as const) : []),
  ];
}

export function chosenDays(repeat: RepeatDraft, day: Day): readonly Weekday[] {
  return repeat.days ?? (isDay(day) ? [weekdayOf(day)] : []);
}

/** The first day of the rule that is not before the one in the form. */
export function firstDay(repeat: RepeatDraft, day: Day): Day {
  const days = chosenDays(repeat, day);
  return repeat.every === "week" ? (range(day, plusDays(day, DAYS_IN_WEEK - 1)).find((each) => days.includes(weekdayOf(each))) ?? day) : day;
}

/** The rule as the API takes it. */
export function ruleOf(repeat: RepeatDraft, day: Day): string {
  return [`FREQ=${repeat.every === "week" ? "WEEKLY" : "MONTHLY"}`, ...(Number(repeat.interval) > 1 ? [`INTERVAL=${Number(repeat.interval)}`] : []), daysPart(repeat, day), ...endPart(repeat)].join(";");
}

/** Whether it names a date that not every month has. */
export function leavesMonthsOut(repeat: RepeatDraft, day: Day): boolean {
  return repeat.every === "month" && Number(/BYMONTHDAY=(\d+)/.exec(ruleOf(repeat, day))?.[1] ?? 0) > LAST_DATE_OF_ALL_MONTHS;
}

export function repeatFaultsOf(repeat: RepeatDraft, day: Day): RepeatFaults {
  if (repeat.every === "once") {
    return {};
  }
  const faults: RepeatFaults = {};
  if (!isWhole(repeat.interval, MOST_INTERVAL)) {
    faults.interval = "intervalWrong";
  }
  if (repeat.every === "week" && chosenDays(repeat, day).length === 0) {
    faults.days = "daysWrong";
  }
  if (repeat.end === "day" && !(isDay(repeat.until) && isDay(day) && repeat.until >= firstDay(repeat, day))) {
    faults.until = "untilWrong";
  }
  if (repeat.end === "count" && !isWhole(repeat.count, MOST_COUNT)) {
    faults.count = "countWrong";
  }
  return faults;
}

function daysPart(repeat: RepeatDraft, day: Day): string {
  if (repeat.every === "week") {
    const days = chosenDays(repeat, day);
    return `BYDAY=${WEEKDAYS.filter((each) => days.includes(each)).join(",")}`;
  }
  switch (monthlyWays(day).includes(repeat.monthly) ? repeat.monthly : "date") {
    case "date":
      return `BYMONTHDAY=${Number(day.slice(-2))}`;
    case "weekday":
      return `BYDAY=${nthOf(day)}${weekdayOf(day)}`;
    case "lastWeekday":
      return `BYDAY=-1${weekdayOf(day)}`;
    case "lastDay":
      return "BYMONTHDAY=-1";
  }
}

function endPart({ end, until, count }: RepeatDraft): readonly string[] {
  return end === "day" ? [`UNTIL=${until.replaceAll("-", "")}T235959`] : end === "count" ? [`COUNT=${Number(count)}`] : [];
}

function isWhole(written: string, most: number): boolean {
  return /^\d{1,3}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= most;
}
