import { describe, expect, it } from "vitest";
import { decodePolyline, pathOf } from "./polyline";

describe("decodePolyline", () => {
  it("reads the example of the algorithm's description", () => {
    expect(decodePolyline("_p~iF~ps|U_ulLnnqC_mqNvxq`@")).toEqual([
      [38.5, -120.2],
      [40.7, -120.95],
      [43.252, -126.453],
    ]);
  });

  it("reads nothing from nothing", () => {
    expect(decodePolyline("")).toEqual([]);
  });
});

describe("pathOf", () => {
  const box = { width: 100, height: 100, margin: 10 };

  it("fills the box between its margins, north up", () => {
    expect(pathOf([[0, 0], [1, 1]], box)).toBe("M10.0 90.0L90.0 10.0");
  });

  it("keeps true proportions: a degree of longitude is half as long at 60 degrees north", () => {
    expect(pathOf([[60, 0], [61, 0], [61, 2]], box)).toBe("M10.0 90.0L10.0 10.0L90.0 10.0");
  });

  it("draws one place in the middle", () => {
    expect(pathOf([[5, 5]], box)).toBe("M50.0 50.0");
  });
});
