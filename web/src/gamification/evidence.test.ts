import { describe, expect, it } from "vitest";
import { Formats } from "../text/formats";
import { evidenceOf } from "./evidence";

const FORMATS = new Formats("en", "metric", "en-GB");

describe("the evidence of a flag", () => {
  it.each([
    ["average-speed-meters-per-second", 10, 8.5, { name: "averageSpeed", measured: "36.0 km/h", limit: "30.6 km/h", isLeast: false }],
    ["speed-over-5000-meters-per-second", 8, 6.8, { name: "stretchSpeed", meters: 5_000, measured: "28.8 km/h", limit: "24.5 km/h", isLeast: false }],
    ["ascent-meters", 2_700, 2_600, { name: "climb", measured: "2,700 m", limit: "2,600 m", isLeast: false }],
    ["seconds-above-225-beats-per-minute", 125, 60, { name: "highHeart", measured: "2:05", limit: "1:00", isLeast: false }],
    ["share-at-one-heart-rate", 0.97, 0.9, { name: "flatHeart", measured: "97 %", limit: "90 %", isLeast: false }],
    ["launches-to-11-meters-per-second", 7, 3, { name: "launches", measured: "7", limit: "3", isLeast: false }],
    ["meters-above-14.5-meters-per-second", 9_500, 2_000, { name: "fastWay", measured: "9.50 km", limit: "2.00 km", isLeast: false }],
    ["heart-rate-at-speed-beats-per-minute", 84, 95, { name: "lowHeart", measured: "84 bpm", limit: "95 bpm", isLeast: true }],
    ["share-of-equal-points", 0.91, 0.2, { name: "equalPoints", measured: "91 %", limit: "20 %", isLeast: false }],
    ["something-new", 3.14, 2, { name: "other", measured: "3.1", limit: "2.0", isLeast: false }],
  ] as const)("of %s is said in words", (measure, measured, limit, said) => {
    expect(evidenceOf({ measure, measured, limit }, FORMATS)).toEqual(said);
  });
});
