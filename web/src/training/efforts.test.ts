import { describe, expect, it } from "vitest";
import { effortsOf, fastest, strongest } from "./efforts";
import { samplesOf, type Samples } from "./samples";
import { splitsOf } from "./splits";

/** 3 m/s, but for a stretch of 100 s at 5 m/s that begins at second 400. */
function run(): Samples {
  let far = 0;
  const timeSeconds = Array.from({ length: 1_001 }, (_, at) => at);
  const distanceMeters = timeSeconds.map((at) => (at === 0 ? 0 : (far += at > 400 && at <= 500 ? 5 : 3)));
  return samplesOf({ timeSeconds, distanceMeters, powerWatts: timeSeconds.map((at) => (at >= 700 && at < 760 ? 400 : 200)) });
}

describe("fastest", () => {
  it("finds where a distance took least time, to the part of a second", () => {
    const best = fastest(run(), 400);

    expect(best?.value).toBeCloseTo(80, 10);
    expect(best?.from).toBe(400);
    expect(fastest(run(), 651)?.value).toBeCloseTo(100 + 151 / 3, 10);
  });

  it("is not found in a shorter recording", () => {
    expect(fastest(run(), 5_000)).toBeUndefined();
  });
});

describe("strongest", () => {
  it("finds the highest mean power over a duration", () => {
    expect(strongest(run(), 60)).toMatchObject({ value: 400, from: 700, to: 760 });
    expect(strongest(run(), 300)?.value).toBe(240);
  });
});

it("lists those lengths that fit", () => {
  expect(effortsOf(run()).map(({ kind, size }) => `${kind} ${size}`)).toEqual(["time 400", "time 1000", "time 1609.344", "power 5", "power 60", "power 300"]);
});

describe("splitsOf", () => {
  it("cuts into kilometres, and says what is left over", () => {
    const splits = splitsOf(run(), 1_000);

    expect(splits.map(({ isRest }) => isRest)).toEqual([false, false, false, true]);
    expect(splits.reduce((sum, { sums }) => sum + (sums.meters ?? 0), 0)).toBe(3_200);
    expect(splits.reduce((sum, { sums }) => sum + sums.seconds, 0)).toBe(1_000);
    expect(splits[1]?.sums.seconds).toBeCloseTo(266, 0);
  });

  it("leaves a rest of some metres to the last kilometre", () => {
    const even = samplesOf({ timeSeconds: [0, 250, 500, 501], distanceMeters: [0, 1_000, 2_000, 2_004] });

    expect(splitsOf(even, 1_000)).toHaveLength(2);
  });
});
