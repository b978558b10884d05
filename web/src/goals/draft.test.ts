import { describe, expect, it } from "vitest";
import { documentOfGoal, goalDocument, replacingDocument, goalDraftOf, goalFaultsOf, type GoalDraft } from "./draft";
import { amountOf, type Goal } from "./goal";
import { Formats } from "../text/formats";

const DRAFT: GoalDraft = { measure: "distance", period: "week", target: "40", sport: "running", name: "", startsOn: "", endsOn: "" };
const GOAL: Goal = {
  id: "1",
  measure: "time",
  period: "date",
  target: 90_000,
  startsOn: "2026-11-01",
  endsOn: "2026-12-31",
  progress: { done: 3600, expected: 4000, forecast: 80_000, reached: false, from: "2026-11-01", to: "2026-12-31" },
};

describe("a draft of a goal", () => {
  it("is read in the athlete's units", () => {
    expect(goalDocument(DRAFT, "metric")).toEqual({ measure: "distance", period: "week", target: 40_000, sport: "running" });
    expect(goalDocument(DRAFT, "imperial").target).toBe(64_374);
    expect(goalDocument({ ...DRAFT, measure: "ascent", target: "1000" }, "imperial").target).toBe(305);
    expect(goalDocument({ ...DRAFT, measure: "time", target: "24" }, "metric").target).toBe(86_400);
    expect(goalDocument({ ...DRAFT, measure: "time", target: "5:30" }, "metric").target).toBe(19_800);
  });

  it("keeps a target as it is stored that reads rounded, until another is written", () => {
    const half: Goal = { ...GOAL, measure: "distance", target: 21_097 };
    const draft = goalDraftOf(half, "metric");
    expect(goalDocument({ ...draft, name: "Half" }, "metric", half).target).toBe(21_097);
    expect(goalDocument({ ...draft, target: "22" }, "metric", half).target).toBe(22_000);
    expect(goalDocument({ ...draft, measure: "ascent" }, "metric", half).target).toBe(21);
  });

  it("has days only when it is for a date", () => {
    const dated = { ...DRAFT, startsOn: "2026-11-01", endsOn: "2026-12-01" };
    expect(goalDocument(dated, "metric")).not.toHaveProperty("endsOn");
    expect(goalDocument({ ...dated, period: "date" }, "metric")).toMatchObject({ startsOn: "2026-11-01", endsOn: "2026-12-01" });
    expect(replacingDocument(goalDocument({ ...dated, sport: "" }, "metric"))).toMatchObject({ sport: null, name: null, startsOn: null, endsOn: null, target: 40_000 });
  });

  it("says what is wrong", () => {
    expect(goalFaultsOf({ ...DRAFT, target: "far", name: "x".repeat(121) }, "metric")).toEqual({ target: "targetWrong", name: "nameLong" });
    expect(goalFaultsOf({ ...DRAFT, measure: "time", target: "long", period: "date", endsOn: "2026-12-01" }, "metric")).toEqual({ target: "timeWrong", startsOn: "dayWrong" });
    expect(goalFaultsOf({ ...DRAFT, period: "date", startsOn: "2026-12-02", endsOn: "2026-12-01" }, "metric")).toEqual({ endsOn: "endWrong" });
  });

  it("is the goal as people write it, and the goal comes back after an undo", () => {
    expect(goalDraftOf(GOAL, "metric")).toMatchObject({ target: "25:00", period: "date", sport: "" });
    expect(documentOfGoal(GOAL)).toEqual({ measure: "time", period: "date", target: 90_000, startsOn: "2026-11-01", endsOn: "2026-12-31" });
  });

  it.each([["distance", 40_000, "40 km"], ["distance", 12_345, "12.35 km"], ["time", 90_000, "25:00"], ["time", 2700, "45:00"], ["ascent", 1200, "1,200 m"], ["count", 3, "3"]] as const)("says %s of %d as %s", (measure, value, said) => {
    expect(amountOf(measure, value, new Formats("en", "metric", "en-GB"))).toBe(said);
  });
});
