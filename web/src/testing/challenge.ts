export const CHALLENGE_ID = "019a7d10-0000-7000-8000-0000000000e1";

/** A challenge among friends, as the API answers. */
export function challenge(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: CHALLENGE_ID,
    title: "December on foot",
    goal: { measure: "distance", sports: ["running"], from: "2026-12-01", until: "2026-12-31", target: 10_000_000 },
    audience: "friends",
    own: false,
    members: 12,
    ...members,
  };
}
