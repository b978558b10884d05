import { expect, it } from "vitest";
import { MOST_LATITUDE, MOST_LONGITUDE, readDegrees } from "./degrees";

it.each([["46.05", 46.05], ["46,0512", 46.0512], [" −33.9 ", -33.9], ["-0.5°", -0.5], ["90", 90], ["90.01", undefined], ["", undefined], ["46 05", undefined], ["north", undefined], ["1e1", undefined]])(
  "reads a latitude: %s",
  (written, degrees) => {
    expect(readDegrees(written, MOST_LATITUDE)).toBe(degrees);
  },
);

it("reads longitudes up to the date line", () => {
  expect([readDegrees("180", MOST_LONGITUDE), readDegrees("-180,0", MOST_LONGITUDE), readDegrees("181", MOST_LONGITUDE)]).toEqual([180, -180, undefined]);
});
