import { describe, expect, it } from "vitest";
import { samplesOf } from "../training/samples";
import { selectionFeatures } from "./features";
import { gridOf } from "./grid";
import { cellsOf } from "./places";
import { nearestOf, placeOfSample, trackOf } from "./track";

const samples = samplesOf({
  timeSeconds: [0, 1, 2, 3, 4],
  latitudeDegrees: [52, null as never, 52.2, 52.3, 52.4],
  longitudeDegrees: [13, null as never, 13.2, 13.1, 13],
});

describe("trackOf", () => {
  it("leaves out samples without a place, and knows its bounds", () => {
    const track = trackOf(samples);

    expect([...(track?.indices ?? [])]).toEqual([0, 2, 3, 4]);
    expect(track?.bounds).toEqual({ west: 13, south: 52, east: 13.2, north: 52.4 });
  });

  it("thins out what no screen shows, and keeps the end", () => {
    expect([...(trackOf(samples, 2)?.indices ?? [])]).toEqual([0, 3, 4]);
  });

  it("breaks where a visible stretch begins, also when that sample is left out", () => {
    const cut = samplesOf({ timeSeconds: [0, 1, 2, 3, 4], latitudeDegrees: [52, 52.1, 52.2, null as never, 52.4], longitudeDegrees: [13, 13, 13, null as never, 13] }, [0, 1, 3]);
    const track = trackOf(cut);

    expect([...(track?.breaks ?? [])]).toEqual([1, 3]);
    expect(track && selectionFeatures(track, { from: 0, to: 4 }).features.map(({ geometry }) => (geometry as GeoJSON.LineString).coordinates.length)).toEqual([2]);
  });

  it("is none without two places", () => {
    expect(trackOf(samplesOf({ timeSeconds: [0, 1] }))).toBeUndefined();
  });
});

it("finds the nearest place of a track, and the place of a sample", () => {
  const track = trackOf(samples);

  expect(track && nearestOf(track, 13.11, 52.29).at).toBe(2);
  expect(track && [0, 1, 2, 4].map((sample) => placeOfSample(track, sample))).toEqual([0, 0, 1, 3]);
});

describe("places around a track", () => {
  it("are read from the files that its surroundings touch", () => {
    expect(cellsOf({ west: 13, south: 52, east: 13.2, north: 52.4 })).toEqual(["50_10"]);
    expect(cellsOf({ west: 9, south: 49, east: 9.5, north: 49.5 })).toEqual(["40_0", "40_10", "50_0", "50_10"]);
  });

  it("go on beyond the date line", () => {
    expect(cellsOf({ west: 179.5, south: -42, east: 179.9, north: -41.9 })).toEqual(["-50_170", "-50_-180"]);
  });
});

it("draws squares of whole kilometres around a track", () => {
  const { kilometers, lines } = gridOf({ west: 13, south: 52, east: 13.1, north: 52.1 });
  const [first, , third] = lines.coordinates;

  expect(kilometers).toBe(1);
  expect(((third?.[0]?.[1] ?? 0) - (first?.[0]?.[1] ?? 0)) * 111.32).toBeCloseTo(1, 6);
});
