import { expect, it } from "vitest";
import { MEASURES } from "./figures";

it("reads a weight in pounds as kilograms, and writes it back", () => {
  const kilograms = MEASURES.weightKilograms.read("154.3", "imperial") as number;
  expect(kilograms).toBeCloseTo(69.99, 2);
  expect(MEASURES.weightKilograms.write(kilograms, "imperial")).toBe("154.3");
});

it("reads sleep as hours and minutes, or as hours", () => {
  expect(MEASURES.sleepMinutes.read("7:35", "metric")).toBe(455);
  expect(MEASURES.sleepMinutes.read("7,5", "metric")).toBe(450);
  expect(["0:00", "0"].map((written) => MEASURES.sleepMinutes.read(written, "metric"))).toEqual([0, 0]);
  expect(MEASURES.sleepMinutes.read("long", "metric")).toBeUndefined();
});
