import { describe, expect, it } from "vitest";
import { filterOf, isNarrowed, queryOf } from "./filter";

describe("filterOf", () => {
  it("reads all that an address can say", () => {
    const address = {
      text: "hills",
      sport: "running,trail-running",
      tag: "race,club",
      from: "2026-01-01",
      to: "2026-03-31",
      where: "outdoor",
      track: "with",
      source: "upload",
      minMeters: 5_000,
      maxMeters: 10_000,
      minMinutes: 20,
      maxMinutes: 90,
      gear: "0197a5e0-0000-7000-8000-000000000001",
      trashed: true,
    };

    expect(filterOf(address)).toEqual(address);
  });

  it("leaves out what does not fit, whoever wrote the address", () => {
    expect(
      filterOf({ text: "  ", sport: "Running!", tag: " , ", from: "2026-13-01", to: 5, where: "moon", track: 1, source: "x", minMeters: -1, maxMeters: 1.5, minMinutes: "5", gear: "1", trashed: "yes", other: 1 }),
    ).toEqual({});
  });
});

describe("queryOf", () => {
  it("says it as the API takes it, whole days in the browser's zone", () => {
    expect(queryOf(filterOf({ sport: "running,cycling", from: "2026-03-01", to: "2026-03-31", where: "indoor", track: "without", minMinutes: 30 }))).toEqual({
      sport: ["running", "cycling"],
      from: "2026-02-28T11:00:00.000Z", // Auckland is 13 hours ahead
      to: "2026-03-31T11:00:00.000Z",
      indoor: true,
      hasTrack: false,
      minElapsedSeconds: 1_800,
    });
  });

  it("asks for everything by nothing", () => {
    expect(queryOf({})).toEqual({});
  });
});

it("counts words and the trash as no narrowing", () => {
  expect(isNarrowed({ text: "a", trashed: true })).toBe(false);
  expect(isNarrowed({ tag: "race" })).toBe(true);
});
