import { describe, expect, it } from "vitest";
import { boundsOfLines, colourOfLine, dotAt, isOnTheWay, type ReplayLine } from "./replay";

const line: ReplayLine = { id: "anna", colour: "red", seconds: Float64Array.of(10, 20, 20, 40), longitudes: [13, 14, 14, 15], latitudes: [52, 52, 52, 54] };

describe("a line of a replay", () => {
  it("is drawn evenly between its points, and at its ends before and after", () => {
    expect(dotAt(line, 15)).toEqual({ colour: "red", longitude: 13.5, latitude: 52 });
    expect(dotAt(line, 30)).toEqual({ colour: "red", longitude: 14.5, latitude: 53 });
    expect(dotAt(line, 0)).toMatchObject({ longitude: 13 });
    expect(dotAt(line, 99)).toMatchObject({ longitude: 15, latitude: 54 });
  });

  it("has one who is on the way between its first and its last moment", () => {
    expect([9, 10, 40, 41].map((second) => isOnTheWay(line, second))).toEqual([false, true, true, false]);
  });

  it("lies within the bounds of all, and has a colour however many there are", () => {
    expect(boundsOfLines([line, { ...line, longitudes: [12, 12, 12, 12] }])).toEqual({ west: 12, south: 52, east: 15, north: 54 });
    expect(colourOfLine(10)).toBe(colourOfLine(0));
  });
});
