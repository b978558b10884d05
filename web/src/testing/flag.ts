export const FLAG_ID = "019a6000-8d20-7c4e-9b1a-3f5d7e9a1c2b";

/** A flag against a run that was too fast, as the API answers. */
export function flag(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: FLAG_ID,
    activityId: "019a5f3c-6a11-7f02-a4d3-1b2c3d4e5f60",
    kind: "speed",
    measure: "speed-over-5000-meters-per-second",
    measured: 8,
    limit: 6.8,
    state: "standing",
    suspends: true,
    foundAt: "2026-11-21T09:00:00Z",
    ...members,
  };
}
