import { describe, expect, it } from "vitest";
import { indexAt, samplesOf, smoothed } from "./samples";

describe("samplesOf", () => {
  it("keeps what was not measured as NaN, and leaves out a column without any value", () => {
    const samples = samplesOf({ timeSeconds: [0, 1, 2], heartRateBpm: [120, null as never, 124], powerWatts: [null as never, null as never, null as never] });

    expect([...(samples.heartRate ?? [])]).toEqual([120, Number.NaN, 124]);
    expect(samples.power).toBeUndefined();
  });

  it("finds the speed from the way where the device says none, but none over a pause", () => {
    const samples = samplesOf({ timeSeconds: [0, 10, 20, 200], distanceMeters: [0, 30, 70, 80] });

    expect([...(samples.speed ?? [])]).toEqual([Number.NaN, 3, 4, Number.NaN]);
  });

  it("never lets the way get shorter", () => {
    expect([...(samplesOf({ timeSeconds: [0, 1, 2, 3], distanceMeters: [0, 5, 4, null as never] }).meters ?? [])]).toEqual([0, 5, 5, 5]);
  });

  it("finds the slope over enough way to mean something", () => {
    const timeSeconds = Array.from({ length: 101 }, (_, at) => at);
    const samples = samplesOf({ timeSeconds, distanceMeters: timeSeconds.map((at) => at * 10), altitudeMeters: timeSeconds.map((at) => at * 0.5) });

    expect(samples.slope?.[50]).toBeCloseTo(5, 5);
  });

  it("says no place without both of its numbers", () => {
    expect(samplesOf({ timeSeconds: [0], latitudeDegrees: [52] }).latitude).toBeUndefined();
  });
});

describe("smoothed", () => {
  it("means the seconds around a sample, and leaves gaps as they are", () => {
    const seconds = Float64Array.from([0, 1, 2, 3, 60]);

    expect([...smoothed(seconds, Float64Array.from([1, 3, Number.NaN, 5, 9]), 2)]).toEqual([2, 2, Number.NaN, 5, 9]);
  });
});

describe("indexAt", () => {
  it("finds the last sample that is not later", () => {
    const seconds = Float64Array.from([0, 10, 20]);

    expect([-1, 0, 9, 10, 25].map((sought) => indexAt(seconds, sought))).toEqual([0, 0, 0, 1, 2]);
  });
});
