import { describe, expect, it } from "vitest";
import { addressOf, placeOf, searchOf } from "./search";

describe("a place in the address", () => {
  it("tells no more than a kilometre", () => {
    expect(addressOf({ latitude: 52.516_27, longitude: 13.377_7 })).toBe("52.52,13.38");
    expect(searchOf({ at: "52.516275,13.377704" })).toEqual({ at: "52.52,13.38" });
  });

  it.each(["", "52", "52,13,1", "91,0", "0,181", "north,east", ",13"])("is none in %j", (at) => {
    expect(placeOf(at)).toBeUndefined();
    expect(searchOf({ at })).toEqual({});
  });
});

it("keeps of the address what a search can be", () => {
  expect(searchOf({ radius: 5_000, days: 7, sport: "running", level: "easy", view: "map" })).toEqual({ radius: 5_000, days: 7, sport: "running", level: "easy", view: "map" });
  expect(searchOf({ radius: 5_001, days: 400, sport: "", level: "any", view: "globe" })).toEqual({});
});
