import { describe, expect, it } from "vitest";
import { ReplayClock } from "./clock";

function clockOf(end: number) {
  const waiting: ((milliseconds: number) => void)[] = [];
  const clock = new ReplayClock(end, (run) => waiting.push(run));
  return { clock, frameAt: (milliseconds: number) => waiting.splice(0).forEach((run) => run(milliseconds)), waiting };
}

describe("the clock of a replay", () => {
  it("runs as many times as fast as it is told, from the first frame on", () => {
    const { clock, frameAt } = clockOf(600);
    clock.play();
    frameAt(5_000);
    frameAt(6_000);
    expect(clock.read().second).toBe(30);
    clock.run(10);
    frameAt(7_000);
    expect(clock.read().second).toBe(40);
  });

  it("stands still while it is paused, and asks for no frames", () => {
    const { clock, frameAt, waiting } = clockOf(600);
    clock.play();
    frameAt(0);
    clock.pause();
    frameAt(1_000);
    expect(clock.read().second).toBe(0);
    expect(waiting).toHaveLength(0);
    clock.play();
    frameAt(9_000);
    frameAt(9_500);
    expect(clock.read().second).toBe(15);
  });

  it("stops at the end and begins again from there", () => {
    const { clock, frameAt } = clockOf(20);
    clock.play();
    frameAt(0);
    frameAt(60_000);
    expect(clock.read()).toMatchObject({ second: 20, isPlaying: false });
    clock.play();
    expect(clock.read()).toMatchObject({ second: 0, isPlaying: true });
  });

  it("goes where it is sent, but not beyond its ends, and tells who listens", () => {
    const { clock } = clockOf(20);
    let told = 0;
    const stop = clock.subscribe(() => told++);
    clock.seek(7);
    clock.seek(90);
    stop();
    clock.seek(-3);
    expect(clock.read().second).toBe(0);
    expect(told).toBe(2);
  });
});
