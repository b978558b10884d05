import { describe, expect, it } from "vitest";
import { boundsAround, ringOf } from "./circle";

const home = { latitude: 60, longitude: 10, radiusMeters: 1_113.2 };

describe("a circle on the map", () => {
  it("is closed, and as wide as it is high", () => {
    const ring = ringOf(home);
    expect(ring[0]).toEqual(ring.at(-1));
    const { west, south, east, north } = boundsAround([home]);
    expect(north - south).toBeCloseTo(0.02, 5);
    expect(east - west).toBeCloseTo(0.04, 4); // a degree of longitude is half as long at 60° north
  });

  it("shows the world where there is none", () => {
    const { west, east } = boundsAround([]);
    expect(east - west).toBeGreaterThan(180);
  });
});
