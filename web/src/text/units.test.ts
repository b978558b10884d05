import { describe, expect, it } from "vitest";
import { readNumber, readTime, writeNumber, writeTime } from "./units";

describe("what people write", () => {
  it.each([["75", 4500], ["1:15", 4500], ["1:15:30", 4530], ["0:45", 2700], ["", undefined], ["1:75", undefined], ["0", undefined], ["an hour", undefined]])("as a time: %s", (written, seconds) => {
    expect(readTime(written)).toBe(seconds);
  });

  it.each([["10", 10], ["7,5", 7.5], ["1 200", 1200], ["-3", undefined], ["0", undefined], ["", undefined], ["ten", undefined]])("as a number: %s", (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  it("is written back as it is read", () => {
    expect([writeTime(4500), writeTime(4530), writeTime(2700)]).toEqual(["1:15", "1:15:30", "0:45"]);
    expect([writeNumber(10), writeNumber(7.5), writeNumber(6.21371)]).toEqual(["10", "7.5", "6.21"]);
  });
});
