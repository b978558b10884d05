import { describe, expect, it } from "vitest";
import { trendOf } from "./trend";

describe("a trend", () => {
  it("is the line of least squares", () => {
    const found = trendOf([0, 1, 2, 4], [1, 3, 5, 9]);
    [1, 3, 5, 9].forEach((value, index) => expect(found[index]).toBeCloseTo(value));
    trendOf([0, 1, 2], [1, 0, 2]).forEach((value, index) => expect(value).toBeCloseTo(0.5 + 0.5 * index));
  });

  it("is flat where all stand at one place", () => {
    expect(trendOf([3, 3], [1, 2])).toEqual([1.5, 1.5]);
    expect(trendOf([], [])).toEqual([]);
  });
});
