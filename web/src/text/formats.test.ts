import { describe, expect, it } from "vitest";
import { duration, Formats, joined } from "./formats";

const english = new Formats("en", "metric");
const russian = new Formats("ru", "metric");
const miles = new Formats("en", "imperial");

describe("duration", () => {
  it.each([
    [9, "0:09"],
    [2585, "43:05"],
    [3883, "1:04:43"],
    [3599.6, "1:00:00"],
    [360_000, "100:00:00"],
  ])("says %d s as %s", (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });
});

describe("Formats", () => {
  it("says distances in the person's units and language", () => {
    expect(english.distance(10_248.7)).toEqual({ value: "10.25", unit: "km" });
    expect(russian.distance(10_248.7)).toEqual({ value: "10,25", unit: "км" });
    expect(miles.distance(42_195)).toEqual({ value: "26.22", unit: "mi" });
    expect(english.distance(160_934)).toEqual({ value: "160.9", unit: "km" });
  });

  it("makes Russian miles agree with the number as it is written", () => {
    const imperial = new Formats("ru", "imperial");
    const said = [0, 1, 3, 5, 21].map((miles) => joined(imperial.roundDistance(miles * 1609.344)));
    expect(said).toEqual(["0 миль", "1 миля", "3 мили", "5 миль", "21 миля"]);
    expect(joined(imperial.distance(0))).toBe("0,00 мили");
    expect(joined(imperial.roundDistance(21_097.5))).toBe("13,11 мили");
    expect(joined(miles.roundDistance(1609.344))).toBe("1 mi");
  });

  it("says speed as the sport says it", () => {
    expect(english.rate(3.42, "pace-per-km")).toEqual({ value: "4:52", unit: "/km" });
    expect(miles.rate(3.42, "pace-per-km")).toEqual({ value: "7:51", unit: "/mi" });
    expect(russian.rate(8, "speed")).toEqual({ value: "28,8", unit: "км/ч" });
    expect(english.rate(1.25, "pace-per-100m")).toEqual({ value: "1:20", unit: "/100 m" });
    expect(english.rate(4.5, "pace-per-500m")).toEqual({ value: "1:51", unit: "/500 m" });
  });

  it("says no rate of one who stood still, or of a sport without one", () => {
    expect(english.rate(0, "pace-per-km")).toBeUndefined();
    expect(english.rate(3, "none")).toBeUndefined();
  });

  it("shows the athlete's own clock, wherever the reader is", () => {
    expect(english.timeOfDay("2026-11-22T22:30:00Z", 7200)).toBe("12:30 AM");
    expect(english.day("2026-11-22T22:30:00Z", 7200)).toBe("Mon, Nov 23");
    expect(russian.month("2026-11-30T22:30:00Z", 7200)).toBe("Декабрь 2026");
  });
});
