import { describe, expect, it } from "vitest";
import { colourScale, piecesOf, SHADES } from "./colours";
import { ticksOf, timeTicksOf } from "./ticks";

describe("colourScale", () => {
  const values = Float64Array.from({ length: 100 }, (_, at) => at);

  it("spans what most samples are within, and the ends take the rest", () => {
    const scale = colourScale(values);

    expect([scale.low, scale.high]).toEqual([5, 95]);
    expect([0, 5, 50, 95, 99].map((value) => scale.shadeOf(value))).toEqual([0, 0, SHADES / 2, SHADES - 1, SHADES - 1]);
  });

  it("has level ground in the middle of a slope's colours", () => {
    const scale = colourScale(Float64Array.from([-2, -1, 0, 8, 8]), { isCentred: true });

    expect(scale.low).toBe(-scale.high);
    expect(scale.shadeOf(0)).toBe(SHADES / 2);
  });

  it("gives no shade to what was not measured", () => {
    expect(colourScale(values).shadeOf(Number.NaN)).toBeUndefined();
  });
});

describe("piecesOf", () => {
  it("cuts where the shade changes, and lets pieces share their ends", () => {
    const values = Float64Array.from([0, 0, 0, 100, 100, 100]);

    expect(piecesOf(values, colourScale(values), Int32Array.from([0, 1, 2, 3, 4, 5]))).toEqual([
      { shade: 0, from: 0, to: 2 },
      { shade: SHADES - 1, from: 2, to: 5 },
    ]);
  });

  it("is one piece without anything to colour by", () => {
    expect(piecesOf(undefined, undefined, Int32Array.from([0, 4, 9]))).toEqual([{ shade: undefined, from: 0, to: 2 }]);
  });

  it("draws no line across what is hidden", () => {
    expect(piecesOf(undefined, undefined, Int32Array.from([0, 4, 9, 12]), new Set([2]))).toEqual([
      { shade: undefined, from: 0, to: 1 },
      { shade: undefined, from: 2, to: 3 },
    ]);
  });
});

describe("ticks", () => {
  it("are round numbers", () => {
    expect(ticksOf(118, 171, 3)).toEqual([120, 140, 160]);
    expect(ticksOf(0, 1, 4)).toEqual([0, 0.5, 1]);
  });

  it("are moments that a clock names", () => {
    expect(timeTicksOf(0, 3_600, 6)).toEqual([0, 600, 1_200, 1_800, 2_400, 3_000, 3_600]);
    expect(timeTicksOf(100, 130, 4)).toEqual([100, 110, 120, 130]);
  });

  it("are none in no room", () => {
    expect(ticksOf(5, 5, 3)).toEqual([]);
  });
});
