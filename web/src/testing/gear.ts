/** Answers about gear for a fake house. */
export const gearId = (number: number) => `0197a5e0-0000-7000-8000-${String(number).padStart(12, "0")}`;

export function gear(number: number, members: Record<string, unknown> = {}): Record<string, unknown> & { readonly id: string } {
  return {
    id: gearId(number),
    etag: '"v1"',
    kind: "shoes",
    name: `Shoes ${number}`,
    defaults: [],
    defaultRoutes: [],
    addedAt: "2026-03-01T10:00:00Z",
    changedAt: "2026-03-01T10:00:00Z",
    ...members,
  };
}

const sum = { trainings: 41, distanceMeters: 391_420, seconds: 123_000, ascentMeters: 2_400, days: 40 };

export function wear(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    total: sum,
    sinceService: sum,
    life: 0,
    lifespan: { measure: "kilometers", used: 391.42, lower: 480, upper: 800, threshold: "near", source: "A test", remaining: { weeksFrom: 3, weeksTo: 14 } },
    ...members,
  };
}

export const gearAnswers = {
  "GET /api/v1/gear/kinds": {
    body: [
      { key: "shoes", name: "Shoes", mountsOn: [] },
      { key: "bike", name: "Bike", mountsOn: [] },
      { key: "chain", name: "Chain", mountsOn: ["bike"] },
    ],
  },
  "GET /api/v1/profiles/me/pictures": { body: { gear: [] } },
};
