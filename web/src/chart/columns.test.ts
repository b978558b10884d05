import { describe, expect, it } from "vitest";
import { boundsOf, columnsOf, firstAtOrAfter } from "./columns";

describe("columnsOf", () => {
  const xs = Float64Array.from({ length: 36_000 }, (_, at) => at);

  it("keeps a peak of a single sample among 36,000", () => {
    const values = new Float64Array(36_000).fill(100);
    values[20_000] = 500;
    values[20_001] = 1;
    const { low, high } = columnsOf(xs, values, 0, 35_999, 800);

    expect(Math.max(...high)).toBe(500);
    expect(Math.min(...low)).toBe(1);
    expect(high).toHaveLength(800);
  });

  it("draws only what is shown", () => {
    const { low, high } = columnsOf(xs, xs, 1_000, 2_000, 101);

    expect(low[0]).toBe(1_000);
    expect(high[100]).toBe(2_000);
  });

  it("leaves columns without samples empty", () => {
    const { low, high } = columnsOf(Float64Array.from([0, 5, 10]), Float64Array.from([1, Number.NaN, 3]), 0, 10, 11);

    expect([...high]).toEqual([1, ...Array<number>(9).fill(Number.NaN), 3]);
    expect(low[5]).toBeNaN();
  });
});

it("finds the first sample that is not earlier", () => {
  expect([-1, 0, 3, 10, 11].map((sought) => firstAtOrAfter(Float64Array.from([0, 5, 10]), sought))).toEqual([0, 0, 1, 2, 3]);
});

describe("boundsOf", () => {
  it("is not pressed flat by odd samples", () => {
    const values = Float64Array.from({ length: 1_000 }, (_, at) => (at === 500 ? 9_999 : 100 + (at % 50)));

    expect(boundsOf(values)).toEqual([100, 149]);
  });

  it("has room for a value that never changes", () => {
    expect(boundsOf(Float64Array.from([70, 70]))).toEqual([69, 71]);
  });
});
