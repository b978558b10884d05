import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FixClock, Positions } from "./positions";

const START = Date.UTC(2026, 10, 29, 7);
let watches: { readonly heard: PositionCallback; readonly failed: PositionErrorCallback; isOver: boolean }[];

beforeEach(() => {
  watches = [];
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  vi.stubGlobal("navigator", {
    geolocation: {
      watchPosition: (heard: PositionCallback, failed: PositionErrorCallback) => watches.push({ heard, failed, isOver: false }),
      clearWatch: (number: number) => {
        (watches[number - 1] as (typeof watches)[number]).isOver = true;
      },
    },
  });
});

afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const fix = { timestamp: START, coords: { latitude: 48, longitude: 11, altitude: null, accuracy: 5 } } as GeolocationPosition;
const listen = () => {
  const positions = new Positions({ onFix: vi.fn(), onFault: vi.fn() });
  positions.start();
  return positions;
};

it("asks again when the receiver fell silent, and leaves one alone that speaks", () => {
  const positions = listen();
  pass(10);
  watches[0]?.heard(fix);
  pass(10);
  positions.watchOver();
  expect(watches).toHaveLength(1);

  pass(6);
  positions.watchOver();
  positions.watchOver();
  expect(watches.map(({ isOver }) => isOver)).toEqual([true, false]);
});

it("asks again after a fault, and not after a refusal until the person is back", () => {
  const positions = listen();
  watches[0]?.failed({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  pass(16);
  positions.watchOver();
  expect(watches).toHaveLength(2);

  watches[1]?.failed({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  pass(60);
  positions.watchOver();
  expect(watches).toHaveLength(2);
  positions.start();
  expect(watches).toHaveLength(3);
});

it("says moments by one clock, however far away the receiver's is", () => {
  const clock = new FixClock();
  const ahead = 3_600_000;
  expect(clock.momentOf(START + ahead, START + 120)).toBe(START + 120);
  expect(clock.momentOf(START + ahead + 1_000, START + 1_020)).toBe(START + 1_020);
  expect(clock.momentOf(START + ahead + 2_000, START + 3_500)).toBe(START + 2_020); // delivered late, and measured on time
});

it("follows when a clock is set meanwhile", () => {
  const clock = new FixClock();
  clock.momentOf(START, START);
  expect(clock.momentOf(START + 1_000, START + 1_000 + 7_200_000)).toBe(START + 1_000 + 7_200_000);
  expect(clock.momentOf(START + 2_000, START + 2_000)).toBe(START + 2_000);
});
