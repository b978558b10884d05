import { describe, expect, it } from "vitest";
import { Pause } from "./pause";

describe("the pause before the stream is opened again", () => {
  it("is what the server asks for, when a stream has ended", () => {
    const pause = new Pause(() => 0.5);
    pause.asks(5_000);

    expect([pause.next(false), pause.next(false)]).toEqual([5_000, 5_000]);
  });

  it("doubles with each failure up to two minutes, and begins anew once the stream works", () => {
    const pause = new Pause(() => 0.5);

    expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => pause.next(true) / 1000)).toEqual([3, 6, 12, 24, 48, 96, 120, 120]);
    pause.works();
    expect(pause.next(true)).toBe(3_000);
  });

  it("is never shorter than the server asks for", () => {
    const pause = new Pause(() => 0.5);
    pause.asks(300_000);

    expect(pause.next(true)).toBe(300_000);
  });

  it("differs between clients by up to a half to both sides", () => {
    expect(new Pause(() => 0).next(true)).toBe(1_500);
    expect(new Pause(() => 0.999).next(true)).toBeCloseTo(4_497);
  });
});
