export const GROUP_ID = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
export const ORGANISER = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";

/** A group training of tomorrow, as the API answers. */
export function group(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: GROUP_ID,
    organiserId: ORGANISER,
    coOrganiserIds: [],
    organisers: [{ athleteId: ORGANISER, name: "Olga" }],
    name: "Saturday long run",
    sport: "running",
    status: "scheduled",
    startTime: new Date(Date.now() + 86_400_000).toISOString(),
    timeZone: "Europe/Berlin",
    durationSeconds: 5_400,
    place: { name: "Tiergarten" },
    going: 3,
    waiting: 0,
    visibility: "friends",
    organises: false,
    conflicts: [],
    ...members,
  };
}
