import { describe, expect, it } from "vitest";
import { fastestOf, linesOf, placesOf, type JointPerson } from "./joint";

describe("a joint result", () => {
  it("shows some moments of many, evenly and with the last", () => {
    expect(placesOf(3, 8)).toEqual([0, 1, 2]);
    expect(placesOf(60, 8)).toEqual([3, 11, 19, 27, 35, 43, 51, 59]);
    expect(placesOf(0, 8)).toEqual([]);
  });

  it("finds the fastest of each kilometre, also of those that only one has", () => {
    const person = (splitSeconds?: number[]) => ({ athleteId: "", confirmed: false, ...(splitSeconds ? { splitSeconds } : {}) }) as JointPerson;
    expect(fastestOf([person([300, 310]), person([290]), person()])).toEqual([290, 310]);
    expect(fastestOf([person()])).toEqual([]);
  });

  it("gives each track a colour of its own", () => {
    const track = { athleteId: "a", seconds: [0, 1], latitudes: [1, 2], longitudes: [3, 4] };
    const [one, other] = linesOf({ startTime: "2026-11-28T17:00:00Z", tracks: [track, { ...track, athleteId: "b" }] });
    expect(one?.colour).not.toBe(other?.colour);
    expect(one?.seconds).toEqual(Float64Array.of(0, 1));
  });
});
