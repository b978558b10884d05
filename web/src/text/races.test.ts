import { expect, it } from "vitest";
import { raceName } from "./races";

it("names raced distances as races are named, in both languages", () => {
  const distances = [400, 1_000, 1_609.344, 5_000, 21_097.5, 42_195];
  expect(distances.map((meters) => raceName(meters, "en"))).toEqual(["400 m", "1 km", "1 mile", "5 km", "Half marathon", "Marathon"]);
  expect(distances.map((meters) => raceName(meters, "ru"))).toEqual(["400 м", "1 км", "1 миля", "5 км", "Полумарафон", "Марафон"]);
});
