import { describe, expect, it } from "vitest";
import { clockOf, dayOf, daysBetween, isDay, isMonth, momentOf, noonOf, plusDays, plusMonths, range, startOfWeek, today, weeksOf } from "./days";

describe("days", () => {
  it("are those of the clock that the athlete had", () => {
    expect(today(new Date(2026, 10, 29, 23, 59))).toBe("2026-11-29");
    expect(dayOf("2026-11-29T23:30:00Z", 3600)).toBe("2026-11-30");
    expect(dayOf("2026-11-29T00:30:00Z", -3600)).toBe("2026-11-28");
    expect(dayOf("2026-11-29T12:30:00Z", undefined)).toBe("2026-11-30"); // the tests' device is in Auckland
  });

  it("are those of where the person lives, whatever the device shows", () => {
    expect(today(new Date("2026-11-29T03:00:00Z"), "America/New_York")).toBe("2026-11-28");
    expect(today(new Date("2026-11-29T03:00:00Z"), "Europe/Ljubljana")).toBe("2026-11-29");
    expect(["Pacific/Auckland", "America/New_York", "UTC"].map((zone) => noonOf("2026-03-08", zone))).toEqual([
      "2026-03-07T23:00:00.000Z",
      "2026-03-08T16:00:00.000Z", // the clocks changed that night
      "2026-03-08T12:00:00.000Z",
    ]);
  });

  it("pass months, years and the change of the clocks", () => {
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(plusDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(range("2026-10-24", "2026-10-26")).toEqual(["2026-10-24", "2026-10-25", "2026-10-26"]);
    expect(plusMonths("2026-11", 2)).toBe("2027-01");
  });

  it("stand in weeks that begin as the athlete's do", () => {
    expect(startOfWeek("2026-11-29")).toBe("2026-11-23");
    expect(startOfWeek("2026-11-29", "sunday")).toBe("2026-11-29");
    expect(startOfWeek("2026-11-27", "saturday")).toBe("2026-11-21");
    const weeks = weeksOf("2026-11");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
  });

  it.each([["2026-02-29", false], ["2026-11-29", true], ["29.11.2026", false], [7, false]])("%s is a day: %s", (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it("know a month from what is none", () => {
    expect([isMonth("2026-12"), isMonth("2026-13"), isMonth("2026")]).toEqual([true, false, false]);
  });
});

describe("a time on the clocks of a zone", () => {
  it.each([
    ["2026-12-05", "09:30", "Europe/Berlin", "2026-12-05T08:30:00.000Z"],
    ["2026-07-05", "09:30", "Europe/Berlin", "2026-07-05T07:30:00.000Z"],
    ["2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"], // shown twice: the first
    ["2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"], // skipped: 03:30 is shown then
    ["2026-12-05", "23:59", "Pacific/Kiritimati", "2026-12-05T09:59:00.000Z"],
    ["2026-12-05", "00:00", "Asia/Kolkata", "2026-12-04T18:30:00.000Z"],
  ])("%s %s in %s is a moment", (day, time, zone, moment) => {
    expect(momentOf(day, time, zone)).toBe(moment);
  });

  it("is read back as it was written", () => {
    expect(clockOf(momentOf("2026-12-05", "09:30", "America/New_York"), "America/New_York")).toEqual({ day: "2026-12-05", time: "09:30" });
  });
});
