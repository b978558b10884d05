import type { SocialSchemas } from "@fitconnect/client";
import type { Case, Measure } from "../../back-office/moderation/cases";
import { LONGEST, type Rule } from "../../moderation/rules";

/** Days of a suspension that can be chosen; empty for one without end. */
export const TERMS = ["1", "3", "7", "14", "30", "90", "365", ""] as const;
export type Term = (typeof TERMS)[number];

export interface VerdictDraft {
  readonly measure: Measure;
  readonly rule: Rule;
  readonly term: Term;
  readonly explanation: string;
  readonly note: string;
}

export type VerdictFault = "explanationWrong" | "noteWrong";

/** Measures that fit the case: an account is suspended, not hidden, and a measure needs somebody whom it concerns. */
export function measuresFor({ person, subject }: Pick<Case, "person" | "subject">): readonly Measure[] {
  if (!person) {
    return ["dismiss"];
  }
  return subject.kind === "athlete" ? ["dismiss", "warn", "suspend"] : ["dismiss", "hide", "warn", "suspend"];
}

/** Nothing is decided beforehand but the rule that most reports name. */
export function draftOf({ reasons }: Pick<Case, "reasons">): VerdictDraft {
  const [most] = [...reasons].sort((one, other) => other.count - one.count);
  return { measure: "dismiss", rule: most?.reason ?? "other", term: "7", explanation: "", note: "" };
}

export function faultOf({ measure, explanation, note }: VerdictDraft): VerdictFault | undefined {
  const said = explanation.trim();
  if (measure !== "dismiss" && (said === "" || isLong(said))) {
    return "explanationWrong";
  }
  return isLong(note.trim()) ? "noteWrong" : undefined;
}

export function isLong(text: string): boolean {
  return [...text].length > LONGEST;
}

export function verdictOf({ measure, rule, term, explanation, note }: VerdictDraft): SocialSchemas["NewDecision"] {
  return {
    measure,
    ...(measure === "dismiss" ? {} : { rule, explanation: explanation.trim() }),
    ...(measure === "suspend" && term !== "" ? { days: Number(term) } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}
