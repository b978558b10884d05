import { expect, it } from "vitest";
import type { Club } from "./club";
import { grantable, isAtLeast, outranks } from "./club";
import { clubDocument, clubDraftOf, clubFaultsOf, clubPatch, NEW_CLUB } from "./draft";

const CLUB: Club = { id: "1", name: "Tiergarten Runners", description: "We run.", admission: "open", visibility: "everyone", status: "active", memberCount: 3, withheld: false, createdAt: "2026-01-01T00:00:00Z" };

it("needs a name that is not too long", () => {
  expect(clubFaultsOf(NEW_CLUB)).toEqual({ name: "nameWrong" });
  expect(clubFaultsOf({ ...NEW_CLUB, name: "x".repeat(81), rules: "x".repeat(4_001) })).toEqual({ name: "nameWrong", rules: "rulesWrong" });
});

it("is joined by invitation where only members see it", () => {
  expect(clubDocument({ ...NEW_CLUB, name: " Night Riders ", visibility: "members" })).toEqual({ name: "Night Riders", admission: "invitation", visibility: "members" });
});

it("changes what differs, and removes what was emptied", () => {
  expect(clubPatch({ ...clubDraftOf(CLUB), description: "", rules: "Be kind." }, CLUB)).toEqual({ description: null, rules: "Be kind." });
});

it("knows what a role may do", () => {
  expect([isAtLeast("moderator", "moderator"), isAtLeast("member", "moderator"), isAtLeast(undefined, "member")]).toEqual([true, false, false]);
  expect([outranks("owner", "administrator"), outranks("moderator", "moderator")]).toEqual([true, false]);
  expect(grantable("administrator")).toEqual(["moderator", "member"]);
  expect(grantable("moderator")).toEqual([]);
});
