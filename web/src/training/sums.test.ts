import { describe, expect, it } from "vitest";
import { samplesOf } from "./samples";
import { climbsOf, sumsOf } from "./sums";

describe("sumsOf", () => {
  const samples = samplesOf({
    timeSeconds: [0, 10, 20, 50, 60],
    distanceMeters: [0, 40, 80, 180, 240],
    heartRateBpm: [100, 120, 140, 160, 180],
    altitudeMeters: [10, 15, 12, 20, 20],
    powerWatts: [200, null as never, 300, 100, 0],
  });

  it("sums up the whole", () => {
    const sums = sumsOf(samples, 0, 4);

    expect(sums).toMatchObject({ seconds: 60, meters: 240, ascent: 13, descent: 3 });
    expect(sums.speed?.mean).toBe(4);
    expect(sums.heartRate?.max).toBe(180);
  });

  it("weighs each value by the time for which it stood", () => {
    expect(sumsOf(samples, 0, 4).heartRate?.mean).toBeCloseTo((100 * 10 + 120 * 10 + 140 * 30 + 160 * 10) / 60, 10);
  });

  it("sums up a stretch of its own samples only", () => {
    const sums = sumsOf(samples, 1, 3);

    expect(sums).toMatchObject({ seconds: 40, meters: 140, ascent: 8, descent: 3 });
    expect(sums.heartRate).toEqual({ mean: (120 * 10 + 140 * 30) / 40, max: 160 });
    expect(sums.power?.mean).toBe(300);
  });

  it("says nothing of what was not measured", () => {
    expect(sumsOf(samples, 0, 4)).not.toHaveProperty("cadence");
  });

  it("assumes nothing of a pause", () => {
    const paused = samplesOf({ timeSeconds: [0, 10, 3_610, 3_620], heartRateBpm: [100, 200, 100, 100] });

    expect(sumsOf(paused, 0, 3).heartRate?.mean).toBe((100 * 10 + 200 * 30 + 100 * 10) / 50);
  });
});

describe("climbsOf", () => {
  it("leaves out what is the altimeter's noise", () => {
    expect(climbsOf(Float64Array.from([100, 101, 100, 101, 100]), 0, 4)).toEqual({ ascent: 0, descent: 0 });
  });

  it("counts a slow climb whose single steps are small", () => {
    expect(climbsOf(Float64Array.from({ length: 101 }, (_, at) => at), 0, 100).ascent).toBe(100);
  });
});
