import { describe, expect, it } from "vitest";
import { aroundAll } from "./positions";

describe("the circle around live positions", () => {
  it("holds all of them", () => {
    const [circle] = aroundAll([
      { latitude: 52.5, longitude: 13.3 },
      { latitude: 52.6, longitude: 13.3 },
    ]);
    expect(circle?.latitude).toBeCloseTo(52.55, 6);
    expect(circle?.radiusMeters).toBeCloseTo(5_566, 0);
  });

  it("is no smaller than a park around one, and absent around nobody", () => {
    expect(aroundAll([{ latitude: 52.5, longitude: 13.3 }])[0]?.radiusMeters).toBe(300);
    expect(aroundAll([])).toEqual([]);
  });
});
