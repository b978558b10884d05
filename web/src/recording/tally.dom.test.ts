import { describe, expect, it } from "vitest";
import type { Entry, Head } from "./journal";
import { Tally } from "./tally";
import { tcxOf } from "./tcx";

const START = Date.UTC(2026, 10, 29, 7);
const at = (seconds: number) => START + seconds * 1000;

/** North of the equator by so many metres. */
function fix(seconds: number, meters: number, accuracy = 5): Entry {
  return { kind: "fix", at: at(seconds), latitude: meters / 111_195.08, longitude: 11, accuracy };
}

function run(from: number, until: number, metersPerSecond = 3, begin = from * metersPerSecond): readonly Entry[] {
  return Array.from({ length: until - from + 1 }, (_, second) => fix(from + second, begin + second * metersPerSecond));
}

function tallyOf(entries: readonly Entry[], autoPause = true): Tally {
  const tally = new Tally(START, autoPause);
  entries.forEach((entry) => tally.add(entry));
  return tally;
}

describe("a tally", () => {
  it("measures the way between fixes", () => {
    const tally = tallyOf(run(0, 100));
    expect(tally.meters).toBeCloseTo(300, 0);
    expect(tally.movingMillis(at(100))).toBe(100_000);
    expect(tally.gaps).toEqual([]);
  });

  it("leaves out inaccurate fixes and single jumps", () => {
    const tally = tallyOf([...run(0, 50), fix(51, 9_000), fix(52, 190, 80), ...run(53, 100)]);
    expect(tally.meters).toBeCloseTo(300, 0);
  });

  it("believes a far place that stays, without counting the way there", () => {
    const tally = tallyOf([...run(0, 50), ...run(51, 100, 3, 9_000)]);
    expect(tally.meters).toBeGreaterThan(280);
    expect(tally.meters).toBeLessThan(300);
  });

  it("counts neither time nor way of a pause, and begins another track after it", () => {
    const tally = tallyOf([...run(0, 60), { kind: "pause", at: at(60) }, ...run(61, 90), { kind: "resume", at: at(90) }, ...run(91, 120)]);
    expect(tally.movingMillis(at(120))).toBe(90_000);
    expect(tally.meters).toBeCloseTo(180 + 87, 0);
    expect(tally.lap.tracks).toHaveLength(2);
  });

  it("pauses by itself from the moment of standing still, until the person moves on", () => {
    const standing = Array.from({ length: 30 }, (_, second) => fix(61 + second, 180 + (second % 2)));
    const stood = tallyOf([...run(0, 60), ...standing]);
    expect(stood.state).toBe("auto-paused");
    expect(stood.movingMillis(at(90))).toBeLessThanOrEqual(61_000);

    const tally = tallyOf([...run(0, 60), ...standing, ...run(91, 120, 3, 181)]);
    expect(tally.state).toBe("running");
    expect(tally.movingMillis(at(120))).toBeGreaterThan(80_000);
    expect(tallyOf([...run(0, 60), ...standing], false).state).toBe("running");
  });

  it("notes a gap, goes on over it, and sums laps apart", () => {
    const tally = tallyOf([...run(0, 50), ...run(90, 100), { kind: "lap", at: at(100) }, ...run(101, 120)]);
    expect(tally.gaps).toEqual([{ from: at(50), until: at(90) }]);
    expect(tally.laps.map(({ meters }) => Math.round(meters / 10) * 10)).toEqual([300, 60]);
    expect(tally.laps[0]?.movingMillis).toBe(100_000);
  });

  it("ignores places that the phone remembers from before, and acts of a clock that was set back", () => {
    const tally = tallyOf([fix(-20, 5_000), ...run(0, 10), fix(4, 500), { kind: "lap", at: at(10) }, { kind: "pause", at: at(5) }]);
    expect(tally.meters).toBeCloseTo(30, 0);
    expect(tally.movingMillis(at(60))).toBe(10_000);
  });
});

describe("the file", () => {
  const head: Head = { id: "r", accountId: "a", sport: "trail-running", startedAt: START, utcOffsetMinutes: 780, seenAt: at(120), autoPause: true, finishedAt: at(125) };
  const entries: readonly Entry[] = [...run(0, 60), { kind: "pause", at: at(60) }, { kind: "resume", at: at(90) }, ...run(91, 100), { kind: "lap", at: at(100) }, ...run(101, 120), { kind: "pause", at: at(121) }];

  it("has laps with their moving time, and a track between two pauses", () => {
    const document = new DOMParser().parseFromString(tcxOf(head, entries), "text/xml");
    const laps = [...document.querySelectorAll("Lap")];
    expect(laps.map((lap) => lap.querySelector("TotalTimeSeconds")?.textContent)).toEqual(["70.000", "21.000"]);
    expect(laps.map((lap) => lap.querySelectorAll("Track").length)).toEqual([2, 1]);
    expect(document.querySelector("Trackpoint > Time")?.textContent).toBe("2026-11-29T20:00:00.000+13:00");
    expect(document.querySelector("Activity")?.getAttribute("Sport")).toBe("trail-running");
  });

  it("is the same, byte for byte, at each attempt", () => {
    expect(tcxOf(head, entries)).toBe(tcxOf({ ...head }, [...entries]));
  });
});
