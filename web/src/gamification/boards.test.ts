import { describe, expect, it } from "vitest";
import { neighbourOf } from "./boards";

describe("the board of another period", () => {
  it.each([
    ["week", "2026-11-30", -1, "2026-11-23"],
    ["week", "2026-12-28", 1, "2027-01-04"],
    ["month", "2026-03-31", -1, "2026-02-01"],
    ["month", "2026-12-15", 1, "2027-01-01"],
    ["season", "2026-02-10", -1, "2025-11-01"],
    ["season", "2026-11-30", 1, "2027-02-01"],
  ] as const)("of %s %s is found by steps of %d", (period, day, step, found) => {
    expect(neighbourOf(period, day, step)).toBe(found);
  });

  it("is none of all time", () => {
    expect(neighbourOf("all-time", "2026-11-30", -1)).toBeUndefined();
  });
});
