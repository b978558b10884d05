export const CLUB_ID = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c";

/** A club that everyone sees and joins, as the API answers. */
export function club(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: CLUB_ID,
    name: "Tiergarten Runners",
    admission: "open",
    visibility: "everyone",
    status: "active",
    memberCount: 12,
    withheld: false,
    createdAt: "2026-01-05T08:00:00Z",
    ...members,
  };
}

/** What the person is to it. */
export function membership(role: string | undefined, state = "member"): Record<string, unknown> {
  return { membership: { state, sinceAt: "2026-02-01T08:00:00Z", ...(role ? { role } : {}) } };
}
