import { describe, expect, it } from "vitest";
import { draftOf, faultOf, measuresFor, verdictOf } from "./verdict";

const PERSON = { athleteId: "1" };
const DRAFT = draftOf({ reasons: [{ reason: "spam", count: 1 }, { reason: "hate", count: 4 }] });

describe("a verdict", () => {
  it("proposes the rule that most reports name", () => {
    expect(DRAFT.rule).toBe("hate");
    expect(draftOf({ reasons: [] }).rule).toBe("other");
  });

  it("hides no account, and dismisses what concerns nobody", () => {
    expect(measuresFor({ person: PERSON, subject: { kind: "athlete", id: "1" } })).not.toContain("hide");
    expect(measuresFor({ person: PERSON, subject: { kind: "club", id: "1" } })).toContain("hide");
    expect(measuresFor({ subject: { kind: "group-training", id: "1" } })).toEqual(["dismiss"]);
  });

  it("explains a measure, but no dismissal", () => {
    expect(faultOf(DRAFT)).toBeUndefined();
    expect(faultOf({ ...DRAFT, measure: "warn", explanation: "  " })).toBe("explanationWrong");
    expect(faultOf({ ...DRAFT, note: "x".repeat(1_001) })).toBe("noteWrong");
  });

  it("says of each measure only what the service takes", () => {
    const written = { ...DRAFT, explanation: " No. ", note: " Third time. " };
    expect(verdictOf(written)).toEqual({ measure: "dismiss", note: "Third time." });
    expect(verdictOf({ ...written, measure: "hide", note: "" })).toEqual({ measure: "hide", rule: "hate", explanation: "No." });
    expect(verdictOf({ ...written, measure: "suspend", note: "" })).toEqual({ measure: "suspend", rule: "hate", explanation: "No.", days: 7 });
    expect(verdictOf({ ...written, measure: "suspend", term: "", note: "" })).not.toHaveProperty("days");
  });
});
