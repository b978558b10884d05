import type { Club, ClubDocument } from "./club";

export interface ClubDraft {
  readonly name: string;
  readonly description: string;
  readonly rules: string;
  readonly admission: NonNullable<ClubDocument["admission"]>;
  readonly visibility: NonNullable<ClubDocument["visibility"]>;
}

export type ClubFaults = Partial<Record<"name" | "description" | "rules", "nameWrong" | "descriptionWrong" | "rulesWrong">>;

const LONGEST = { name: 80, description: 2_000, rules: 4_000 };

export const NEW_CLUB: ClubDraft = { name: "", description: "", rules: "", admission: "open", visibility: "everyone" };

export function clubDraftOf({ name, description = "", rules = "", admission, visibility }: Club): ClubDraft {
  return { name, description, rules, admission, visibility };
}

export function clubFaultsOf({ name, description, rules }: ClubDraft): ClubFaults {
  return {
    ...(name.trim() === "" || name.trim().length > LONGEST.name ? { name: "nameWrong" } : {}),
    ...(description.length > LONGEST.description ? { description: "descriptionWrong" } : {}),
    ...(rules.length > LONGEST.rules ? { rules: "rulesWrong" } : {}),
  };
}

/** A club that only its members see is joined by invitation. */
export function admissionOf({ visibility, admission }: ClubDraft): ClubDraft["admission"] {
  return visibility === "members" ? "invitation" : admission;
}

export function clubDocument(draft: ClubDraft): ClubDocument {
  const { name, description, rules, visibility } = draft;
  return {
    name: name.trim(),
    ...(description.trim() ? { description: description.trim() } : {}),
    ...(rules.trim() ? { rules: rules.trim() } : {}),
    admission: admissionOf(draft),
    visibility,
  };
}

type Patch = { readonly [K in keyof ClubDocument]?: ClubDocument[K] | null };

/** What differs from the club as it was read; what was emptied is removed. */
export function clubPatch(draft: ClubDraft, club: Club): Patch {
  const before = clubDocument(clubDraftOf(club));
  const now = clubDocument(draft);
  const members = ["name", "description", "rules", "admission", "visibility"] as const;
  return Object.fromEntries(members.filter((member) => now[member] !== before[member]).map((member) => [member, now[member] ?? null]));
}
