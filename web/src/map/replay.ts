import { firstAtOrAfter } from "../chart/columns";
import type { Track } from "./track";

/** One athlete's way, in columns of equal length. */
export interface ReplayLine {
  readonly id: string;
  readonly colour: string;
  /** On the clock of the replay, ascending. */
  readonly seconds: Float64Array;
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
}

export interface Dot {
  readonly colour: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The same in both themes, since they lie on the map; neighbours differ in lightness too. */
const COLOURS = ["#0b7a5c", "#f2702c", "#2f6fde", "#c5243f", "#1fa9b8", "#8f1f8f", "#c9a227", "#54186e", "#4f6b13", "#e36aa6"] as const;

export function colourOfLine(number: number): string {
  return COLOURS[number % COLOURS.length] ?? COLOURS[0];
}

/** Where an athlete was at a moment: evenly between two points, at an end of the way before and after it. */
export function dotAt({ colour, seconds, longitudes, latitudes }: ReplayLine, second: number): Dot {
  const next = Math.min(seconds.length - 1, firstAtOrAfter(seconds, second));
  const before = Math.max(0, next - 1);
  const [from, to] = [seconds[before] ?? 0, seconds[next] ?? 0];
  const share = to > from ? Math.max(0, Math.min(1, (second - from) / (to - from))) : 1;
  const between = (column: readonly number[]) => (column[before] ?? 0) + share * ((column[next] ?? 0) - (column[before] ?? 0));
  return { colour, longitude: between(longitudes), latitude: between(latitudes) };
}

/** Whether the athlete is on the way at that moment. */
export function isOnTheWay({ seconds }: ReplayLine, second: number): boolean {
  return second >= (seconds[0] ?? 0) && second <= (seconds[seconds.length - 1] ?? 0);
}

export function boundsOfLines(lines: readonly ReplayLine[]): Track["bounds"] {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { longitudes, latitudes } of lines) {
    longitudes.forEach((longitude, at) => {
      bounds.west = Math.min(bounds.west, longitude);
      bounds.east = Math.max(bounds.east, longitude);
      bounds.south = Math.min(bounds.south, latitudes[at] ?? 0);
      bounds.north = Math.max(bounds.north, latitudes[at] ?? 0);
    });
  }
  return bounds;
}
