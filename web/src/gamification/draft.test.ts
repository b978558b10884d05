import { describe, expect, it } from "vitest";
import { Formats } from "../text/formats";
import { amountOf } from "./amounts";
import { challengeDocument, challengeFaultsOf, goalDocument, goalFaultsOf, type ChallengeDraft } from "./draft";

const DRAFT: ChallengeDraft = {
  title: " December on foot ",
  measure: "distance",
  target: "100",
  sport: "",
  from: "2026-12-01",
  until: "2026-12-31",
  audience: "friends",
  clubId: "",
  scoring: "",
  team: "",
};

describe("a challenge that is written", () => {
  it("is sent in centimetres, seconds and whole numbers, by the person's units", () => {
    expect(goalDocument(DRAFT, "metric")).toEqual({ measure: "distance", from: "2026-12-01", until: "2026-12-31", target: 10_000_000 });
    expect(goalDocument({ ...DRAFT, target: "10" }, "imperial").target).toBe(1_609_344);
    expect(goalDocument({ ...DRAFT, measure: "ascent", target: "1500" }, "metric").target).toBe(150_000);
    expect(goalDocument({ ...DRAFT, measure: "time", target: "24" }, "metric").target).toBe(86_400);
    expect(goalDocument({ ...DRAFT, measure: "time", target: "1:30" }, "metric").target).toBe(5_400);
    expect(goalDocument({ ...DRAFT, measure: "count", target: "12", sport: "running" }, "metric")).toMatchObject({ target: 12, sports: ["running"] });
  });

  it("has a club, teams and a team only where they belong", () => {
    const teams: ChallengeDraft = { ...DRAFT, scoring: "best-ten", team: " Reds ", clubId: "1" };

    expect(challengeDocument(teams, "metric")).toMatchObject({ title: "December on foot", audience: "friends", teamScoring: "best-ten", team: "Reds" });
    expect(challengeDocument(teams, "metric")).not.toHaveProperty("clubId");
    expect(challengeDocument({ ...teams, audience: "club" }, "metric")).toMatchObject({ clubId: "1", team: "Reds" });
    expect(challengeDocument({ ...teams, audience: "own" }, "metric")).not.toHaveProperty("teamScoring");
  });

  it("says what is wrong", () => {
    expect(challengeFaultsOf(DRAFT, "metric")).toEqual({});
    expect(goalFaultsOf({ ...DRAFT, title: " ", target: "far", from: "", until: "soon" }, "metric")).toEqual({ title: "titleWrong", target: "targetWrong", from: "dayWrong", until: "dayWrong" });
    expect(goalFaultsOf({ ...DRAFT, measure: "time", target: "long" }, "metric")).toEqual({ target: "timeWrong" });
    expect(goalFaultsOf({ ...DRAFT, measure: "count", target: "0.2" }, "metric")).toEqual({ target: "targetWrong" });
    expect(goalFaultsOf({ ...DRAFT, until: "2026-11-30" }, "metric")).toEqual({ until: "untilWrong" });
    expect(goalFaultsOf({ ...DRAFT, until: "2027-12-02" }, "metric")).toEqual({ until: "untilWrong" });
    expect(goalFaultsOf({ ...DRAFT, until: "2027-12-01" }, "metric")).toEqual({});
    expect(challengeFaultsOf({ ...DRAFT, audience: "club", scoring: "sum", team: "x".repeat(41) }, "metric")).toEqual({ clubId: "clubWrong", team: "teamWrong" });
    expect(challengeFaultsOf({ ...DRAFT, audience: "own", scoring: "sum" }, "metric")).toEqual({});
  });
});

describe("an amount", () => {
  it.each([
    ["distance", 10_000_000, "100 km"],
    ["ascent", 150_000, "1,500 m"],
    ["time", 86_400, "24:00"],
    ["count", 12, "12"],
    ["streak-days", 7, "7"],
  ] as const)("of %s %d reads %s", (measure, value, said) => {
    expect(amountOf(measure, value, new Formats("en", "metric", "en-GB"))).toBe(said);
  });
});
