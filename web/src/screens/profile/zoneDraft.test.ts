import { describe, expect, it } from "vitest";
import { draftOf, faultsOf, zoneSetOf } from "./zoneDraft";

const TODAY = "2026-11-29";
const set = {
  from: "2026-01-01",
  thresholds: { functionalThresholdPowerWatts: 245, thresholdPaceMetersPerSecond: 1000 / 250 },
  heartRate: { model: "own" as const, upperBoundsBpm: [120, 150] },
};

describe("thresholds in their form", () => {
  it("stand as the person writes them, and come back as they were", () => {
    const draft = draftOf(set, "metric", TODAY);
    expect(draft.thresholds).toEqual({ functionalThresholdPowerWatts: "245", thresholdPaceMetersPerSecond: "4:10" });
    expect(draft.heartRate).toEqual({ model: "own", bounds: "120 150" });
    expect(zoneSetOf(draft, "metric", set)).toEqual({ thresholds: set.thresholds, heartRate: set.heartRate });
  });

  it("keep what was not touched as it is stored, and not as it reads", () => {
    const exact = {
      from: "2026-01-01",
      thresholds: { functionalThresholdPowerWatts: 245.4, thresholdPaceMetersPerSecond: 3.9876 },
      speed: { model: "own" as const, upperBoundsMetersPerSecond: [2.777, 3.333] },
    };
    const draft = draftOf(exact, "imperial", TODAY, { thresholds: { maxHeartRateBpm: "190" } });
    expect(zoneSetOf(draft, "imperial", exact)).toEqual({ thresholds: { ...exact.thresholds, maxHeartRateBpm: 190 }, speed: exact.speed });
  });

  it("count miles for those who do", () => {
    expect(draftOf(set, "imperial", TODAY).thresholds.thresholdPaceMetersPerSecond).toBe("6:42");
  });

  it("refuse what the API would", () => {
    const draft = draftOf(set, "metric", TODAY);
    const faulty = { ...draft, from: "2026-11-30", thresholds: { maxHeartRateBpm: "300", thresholdPaceMetersPerSecond: "fast" }, heartRate: { model: "own", bounds: "150 120" } };
    expect([...faultsOf(faulty, "metric", TODAY)].sort()).toEqual(["from", "heartRate", "maxHeartRateBpm", "thresholdPaceMetersPerSecond"]);
    expect(faultsOf(draft, "metric", TODAY).size).toBe(0);
  });

  it("read paces of own zones from slow to fast", () => {
    const draft = { ...draftOf(set, "metric", TODAY), speed: { model: "own", bounds: "6:00, 5:00" } };
    expect(zoneSetOf(draft, "metric").speed).toEqual({ model: "own", upperBoundsMetersPerSecond: [1000 / 360, 1000 / 300] });
  });
});
