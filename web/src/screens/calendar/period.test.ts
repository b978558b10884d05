import { describe, expect, it } from "vitest";
import { periodOf, searchOf } from "./period";

describe("a calendar's address", () => {
  it("names a week or a month; what does not fit is left out", () => {
    expect(searchOf({ week: "2026-11-25", month: "2026-10" })).toEqual({ week: "2026-11-25" });
    expect(searchOf({ month: "2026-10", new: "2026-10-03" })).toEqual({ month: "2026-10", new: "2026-10-03" });
    expect(searchOf({ month: "2026-13", week: "soon", new: "x", entry: 7 })).toEqual({});
  });

  it("leads to the periods before and after, and between week and month", () => {
    const week = periodOf({ week: "2026-11-25" }, "month", "2026-11-29", "monday", "en-GB");
    expect(week).toMatchObject({ kind: "week", from: "2026-11-23", to: "2026-11-29", before: { week: "2026-11-16" }, after: { week: "2026-11-30" }, asMonth: { month: "2026-11" } });

    const month = periodOf({ month: "2026-12" }, "week", "2026-11-29", "monday", "en-GB");
    expect(month).toMatchObject({ kind: "month", name: "December 2026", from: "2026-11-30", to: "2027-01-03", before: { month: "2026-11" }, after: { month: "2027-01" } });
    expect([month.isInside("2026-12-01"), month.isInside("2026-11-30")]).toEqual([true, false]);
  });

  it("is the present period where it names none", () => {
    expect(periodOf({}, "month", "2026-11-29", "monday", "ru").name).toBe("Ноябрь 2026");
    expect(periodOf({}, "week", "2026-11-29", "sunday", "en-GB").from).toBe("2026-11-29");
  });
});
