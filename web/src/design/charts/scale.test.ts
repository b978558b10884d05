import { describe, expect, it } from "vitest";
import { marksOf, scaleOf } from "./scale";

describe("a chart's scale", () => {
  it.each([
    [0, 97, 4, [0, 50, 100]],
    [-23, 14, 4, [-30, -20, -10, 0, 10, 20]],
    [2.9, 3.2, 3, [2.8, 3, 3.2]],
    [5, 5, 4, [4, 6]],
    [0, 0, 4, [0, 0.5, 1]],
  ])("from %d to %d has round marks", (low, high, count, marks) => {
    const found = marksOf(low, high, count);
    expect(found[0]).toBeLessThanOrEqual(low);
    expect(found.at(-1)).toBeGreaterThanOrEqual(high);
    expect(found.length).toBeGreaterThan(1);
    if (low !== high) {
      expect(found).toEqual(marks);
    }
  });

  it("maps, upside down too", () => {
    expect(scaleOf([0, 10], [100, 0])(2.5)).toBe(75);
    expect(scaleOf([5, 5], [0, 100])(5)).toBe(0);
  });
});
