import { expect, it } from "vitest";
import { placeOf } from "./place";

const OWNER = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
const ID = "019a5f10-3a4b-7c5d-9e6f-708192a3b4c5";

it.each([
  [`/api/v1/gear/${ID}`, { to: `/gear/${ID}` }],
  [`/api/v1/trainings/${ID}`, { to: `/diary/${ID}` }],
  [`/api/v1/group-trainings/${ID}`, { to: `/groups/${ID}` }],
  ["/api/v1/group-trainings", { to: "/groups" }],
  [`/api/v1/clubs/${ID}`, { to: `/clubs/${ID}` }],
  [`/api/v1/conversations/${ID}`, { to: `/messages/${ID}` }],
  [`/api/v1/conversations/invitations/${ID}`, { to: `/messages/${ID}` }],
  [`/api/v1/moderation/decisions/${ID}`, { to: `/moderation/decisions/${ID}` }],
  [`/api/v1/challenges/${ID}`, { to: `/challenges/${ID}` }],
  [`/api/v1/fairness-flags/${ID}`, { to: `/fairness/${ID}` }],
  ["/api/v1/achievements/awards", { to: "/achievements", search: { list: "awards" } }],
  ["/api/v1/reports", { to: "/settings/reports" }],
  ["/api/v1/friends", { to: "/friends" }],
  ["/api/v1/friend-requests", { to: "/friends", search: { list: "requests" } }],
  [`/api/v1/relationships/${ID}`, { to: `/people/${ID}` }],
  [`/api/v1/athletes/${OWNER}/trainings/${ID}`, { to: `/people/${OWNER}/trainings/${ID}` }],
  ["/api/v1/plan-entries", { to: "/plan" }],
  [`/api/v1/imports/${ID}`, { to: "/import" }],
  ["/api/v1/account-activity", { href: "/account" }],
])("shows %s at its screen", (reference, place) => {
  expect(placeOf(reference)).toEqual(place);
});

it.each(["/api/v1/clubs/1", "/api/v1/notifications", `/api/v1/gear/${ID}/wear`, "javascript:alert(1)", "//elsewhere.example/gear"])("knows no screen of %s", (reference) => {
  expect(placeOf(reference)).toBeUndefined();
});
