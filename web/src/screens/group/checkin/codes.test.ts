import { describe, expect, it } from "vitest";
import { codesOf, faultOf, slotAt } from "./codes";

const RUN = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const OLGA = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
/** The bytes 00 01 02 … 1f; the service's tests have the same. */
const KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const MOMENT = Date.parse("2026-07-19T04:57:00Z");
const SCANNED = "FC1.01K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKDB";
const TYPED = "RJSTS2S4F4R5G";

describe("codes", () => {
  it("are those that the service reads", async () => {
    expect(await codesOf(RUN, { athleteId: BEN, key: KEY }, slotAt(MOMENT))).toEqual({ scanned: SCANNED, typed: TYPED });
  });

  it("change every thirty seconds", async () => {
    const [now, soon, later] = await Promise.all([0, 29_999, 30_000].map((millis) => codesOf(RUN, { athleteId: BEN, key: KEY }, slotAt(MOMENT + millis))));
    expect(soon).toEqual(now);
    expect(later?.typed).not.toBe(now?.typed);
    expect(later?.scanned).not.toBe(now?.scanned);
  });
});

describe("a code that was read", () => {
  it.each([SCANNED, TYPED, "rjst s2s4 f4r5g", " RJST-S2S4-F4R5G\n"])("is kept: %s", (code) => {
    expect(faultOf(code, RUN, OLGA, MOMENT)).toBeUndefined();
  });

  it.each([
    ["", "noCode"],
    ["RJST S2S4", "noCode"],
    ["https://example.org", "noCode"],
    ["RJST S2S4 F4R6G", "mistyped"],
    ["RJTS S2S4 F4R5G", "mistyped"],
  ])("is not when it is %j: %s", (code, fault) => {
    expect(faultOf(code, RUN, OLGA, MOMENT)).toBe(fault);
  });

  it("is not on the page of another training", () => {
    const other = RUN.replace(/b$/, "c");
    expect(faultOf(SCANNED, other, OLGA, MOMENT)).toBe("elsewhere");
    expect(faultOf(TYPED, other, OLGA, MOMENT)).toBe("mistyped");
  });

  it("is not when it is one's own", () => {
    expect(faultOf(SCANNED, RUN, BEN, MOMENT)).toBe("own");
  });

  it.each([
    [-121_000, "expired"],
    [-120_000, undefined],
    [149_000, undefined],
    [150_000, "expired"],
  ])("holds for two minutes: %i ms", (millis, fault) => {
    expect(faultOf(SCANNED, RUN, OLGA, MOMENT + millis)).toBe(fault);
  });
});
