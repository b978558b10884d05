import { describe, expect, it } from "vitest";
import { firstDay, leavesMonthsOut, monthlyWays, ONCE, repeatFaultsOf, ruleOf, type RepeatDraft } from "./repeat";

const SATURDAY = "2026-12-05";
const WEEKLY: RepeatDraft = { ...ONCE, every: "week" };
const MONTHLY: RepeatDraft = { ...ONCE, every: "month" };

describe("a training that repeats each week", () => {
  it("does so on the weekday of its first day until others are chosen", () => {
    expect(ruleOf(WEEKLY, SATURDAY)).toBe("FREQ=WEEKLY;BYDAY=SA");
    expect(ruleOf({ ...WEEKLY, days: ["SU", "WE"], interval: "2" }, SATURDAY)).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU");
  });

  it("begins on the first of its days that is not before the one in the form", () => {
    expect(firstDay(WEEKLY, SATURDAY)).toBe(SATURDAY);
    expect(firstDay({ ...WEEKLY, days: ["FR"] }, SATURDAY)).toBe("2026-12-11");
  });

  it("ends with the chosen day, or after so many", () => {
    expect(ruleOf({ ...WEEKLY, end: "day", until: "2027-02-06" }, SATURDAY)).toBe("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270206T235959");
    expect(ruleOf({ ...WEEKLY, end: "count", count: "8" }, SATURDAY)).toBe("FREQ=WEEKLY;BYDAY=SA;COUNT=8");
  });
});

describe("a training that repeats each month", () => {
  it.each<[string, readonly string[]]>([
    ["2026-12-05", ["date", "weekday"]],
    ["2026-12-26", ["date", "weekday", "lastWeekday"]],
    ["2026-12-31", ["date", "lastWeekday", "lastDay"]],
    ["2027-02-28", ["date", "weekday", "lastWeekday", "lastDay"]],
  ])("on %s can do so by %j", (day, ways) => {
    expect(monthlyWays(day)).toEqual(ways);
  });

  it("has the rule of the way", () => {
    expect(ruleOf(MONTHLY, SATURDAY)).toBe("FREQ=MONTHLY;BYMONTHDAY=5");
    expect(ruleOf({ ...MONTHLY, monthly: "weekday" }, SATURDAY)).toBe("FREQ=MONTHLY;BYDAY=1SA");
    expect(ruleOf({ ...MONTHLY, monthly: "lastWeekday" }, "2026-12-26")).toBe("FREQ=MONTHLY;BYDAY=-1SA");
    expect(ruleOf({ ...MONTHLY, monthly: "lastDay" }, "2026-12-31")).toBe("FREQ=MONTHLY;BYMONTHDAY=-1");
  });

  it("returns to the date when the day has no such weekday", () => {
    expect(ruleOf({ ...MONTHLY, monthly: "lastDay" }, SATURDAY)).toBe("FREQ=MONTHLY;BYMONTHDAY=5");
  });

  it("leaves months out that lack its date", () => {
    expect(leavesMonthsOut(MONTHLY, "2026-12-29")).toBe(true);
    expect(leavesMonthsOut(MONTHLY, "2026-12-28")).toBe(false);
    expect(leavesMonthsOut({ ...MONTHLY, monthly: "lastDay" }, "2026-12-31")).toBe(false);
  });
});

describe("what was written", () => {
  it.each<[string, Partial<RepeatDraft>, object]>([
    ["an interval of none", { interval: "0" }, { interval: "intervalWrong" }],
    ["no day", { days: [] }, { days: "daysWrong" }],
    ["an end before the first one", { days: ["FR"], end: "day", until: "2026-12-10" }, { until: "untilWrong" }],
    ["an end without a day", { end: "day" }, { until: "untilWrong" }],
    ["half a training", { end: "count", count: "1.5" }, { count: "countWrong" }],
    ["an end on the first one", { days: ["FR"], end: "day", until: "2026-12-11" }, {}],
  ])("%s is judged", (_, written, faults) => {
    expect(repeatFaultsOf({ ...WEEKLY, ...written }, SATURDAY)).toEqual(faults);
  });

  it("counts nothing of a training that does not repeat", () => {
    expect(repeatFaultsOf({ ...ONCE, interval: "0" }, SATURDAY)).toEqual({});
  });
});
