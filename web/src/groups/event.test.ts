import { describe, expect, it } from "vitest";
import { elapsedSeconds, isLive, readElapsed, wavesOf } from "./event";

const START = "2026-12-05T08:00:00Z";

describe("an event", () => {
  it("is live from the start to two hours after the planned end", () => {
    const liveAt = (now: string) => isLive(START, 3_600, new Date(now));
    expect(liveAt("2026-12-05T07:59:59Z")).toBe(false);
    expect(liveAt("2026-12-05T08:00:00Z")).toBe(true);
    expect(liveAt("2026-12-05T10:59:59Z")).toBe(true);
    expect(liveAt("2026-12-05T11:00:00Z")).toBe(false);
  });

  it("counts a finish from the start of the wave", () => {
    expect(elapsedSeconds({ startTime: START }, "2026-12-05T08:45:12.500Z")).toBe(2_712.5);
  });

  it.each([
    ["45:12", 2_712],
    ["1:04:43", 3_883],
    ["90:00", 5_400],
    ["1:64:43", undefined],
    ["0:00", undefined],
    ["45", undefined],
    ["soon", undefined],
  ])("reads %s as a watch shows it", (written, seconds) => {
    expect(readElapsed(written)).toBe(seconds);
  });

  it("starts its waves a step apart", () => {
    expect(wavesOf(3, 5, (number) => `Wave ${number}`)).toEqual([
      { name: "Wave 1", offsetSeconds: 0 },
      { name: "Wave 2", offsetSeconds: 300 },
      { name: "Wave 3", offsetSeconds: 600 },
    ]);
  });
});
