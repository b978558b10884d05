import { describe, expect, it } from "vitest";
import { draftOf, emptyDraft, faultsOf, newDocument, patchOf } from "./draft";
import type { PlanEntry } from "./plan";

const ENTRY: PlanEntry = { id: "0197a5e0-0000-7000-8000-000000000001", day: "2026-11-30", sport: "running", fulfilledBy: "matching", aimSeconds: 4500, aimMeters: 12_000, timeOfDay: "18:30:00", title: "Hills" };

describe("a draft of a planned training", () => {
  it("is the entry as people write it, and back", () => {
    const draft = draftOf(ENTRY, "metric");
    expect(draft).toMatchObject({ time: "1:15", distance: "12", timeOfDay: "18:30", load: "" });
    expect(newDocument(draft, "metric")).toEqual({ day: "2026-11-30", sport: "running", timeOfDay: "18:30", title: "Hills", aimSeconds: 4500, aimMeters: 12_000 });
  });

  it("changes what was written anew, and leaves a distance as it is stored that reads rounded", () => {
    const half = { ...ENTRY, aimMeters: 21_097 };
    const draft = draftOf(half, "metric");
    expect(draft.distance).toBe("21.1");
    expect(patchOf({ ...draft, title: "Race", timeOfDay: "" }, "metric", half)).toEqual({ title: "Race", timeOfDay: null });
    expect(patchOf({ ...draft, distance: "21,2" }, "metric", half)).toEqual({ aimMeters: 21_200 });
  });

  it("reads distances in the athlete's units", () => {
    expect(newDocument({ ...emptyDraft("2026-11-30", "running"), distance: "10" }, "imperial")).toEqual({ day: "2026-11-30", sport: "running", aimMeters: 16_093 });
  });

  it("needs no aim", () => {
    expect(faultsOf(emptyDraft("2026-11-30", "yoga"), "metric")).toEqual({});
  });

  it("says what is wrong, field by field", () => {
    const draft = { ...emptyDraft("", ""), time: "long", distance: "1001", load: "2001", title: "x".repeat(121), note: "x".repeat(4001) };
    expect(faultsOf(draft, "metric")).toEqual({ day: "dayWrong", sport: "sportWrong", time: "timeWrong", distance: "distanceWrong", load: "loadWrong", title: "titleLong", note: "noteLong" });
  });
});
