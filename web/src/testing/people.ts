import type { SocialSchemas } from "@fitconnect/client";

export const MIRA = "019a5f10-3a4b-7c5d-9e6f-000000000001";
export const TOM = "019a5f10-3a4b-7c5d-9e6f-000000000002";

export function related(athleteId: string, name: string): SocialSchemas["RelatedPerson"] {
  return { athleteId, name, beganAt: "2026-05-03T10:00:00Z" };
}

export function relationship(members: Partial<SocialSchemas["Relationship"]> = {}): SocialSchemas["Relationship"] {
  return { athleteId: MIRA, name: "Mira Koval", friendship: "none", following: false, followed: false, blocked: false, ...members };
}

export function counts(members: Partial<SocialSchemas["RelationshipCounts"]> = {}): SocialSchemas["RelationshipCounts"] {
  return { friends: 0, requestsReceived: 0, requestsSent: 0, followers: 0, followees: 0, blocks: 0, ...members };
}
