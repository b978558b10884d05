import { expect, it } from "vitest";
import { placeOf } from "./place";

const ID = "019a5f10-3a4b-7c5d-9e6f-708192a3b4c5";

it.each([
  [`/api/v1/gear/${ID}`, { to: `/gear/${ID}` }],
  [`/api/v1/trainings/${ID}`, { to: `/diary/${ID}` }],
  [`/api/v1/group-trainings/${ID}`, { to: `/groups/${ID}` }],
  ["/api/v1/group-trainings", { to: "/groups" }],
  ["/api/v1/plan-entries", { to: "/plan" }],
  [`/api/v1/imports/${ID}`, { to: "/import" }],
  ["/api/v1/account-activity", { href: "/account" }],
])("shows %s at its screen", (reference, place) => {
  expect(placeOf(reference)).toEqual(place);
});

it.each(["/api/v1/clubs/1", `/api/v1/gear/${ID}/wear`, "javascript:alert(1)", "//elsewhere.example/gear"])("knows no screen of %s", (reference) => {
  expect(placeOf(reference)).toBeUndefined();
});
