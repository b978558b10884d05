import { expect, it } from "vitest";
import { audiencesFor, isMinor } from "./age";

it("is of age on the eighteenth birthday", () => {
  expect(isMinor("2008-11-29", "2026-11-29")).toBe(false);
  expect(isMinor("2008-11-30", "2026-11-29")).toBe(true);
  expect(isMinor(undefined, "2026-11-29")).toBeUndefined();
});

it("lets a minor show to friends at most, and maps to no one", () => {
  expect(audiencesFor("profile", true)).toEqual(["only-me", "friends"]);
  expect(audiencesFor("map", true)).toEqual(["only-me"]);
  expect(audiencesFor("map", false)).toContain("everyone");
  expect(audiencesFor("map", undefined)).toContain("everyone");
});
