import type { Track } from "./track";

const METERS_PER_DEGREE = 111_320;
const KILOMETERS = [0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500];
const MOST_LINES = 24;
/** The grid goes on around the track, for those who zoom out. */
const AROUND = 4;

export interface Grid {
  readonly kilometers: number;
  readonly lines: GeoJSON.MultiLineString;
}

/** Squares of whole kilometres around a track: the scale of a map that has no streets. */
export function gridOf({ west, south, east, north }: Track["bounds"]): Grid {
  const latitude = (south + north) / 2;
  const longitude = (west + east) / 2;
  const perEast = METERS_PER_DEGREE * Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  const meters = Math.max((north - south) * METERS_PER_DEGREE, (east - west) * perEast, 1_000);
  const kilometers = KILOMETERS.find((each) => (meters * AROUND) / (each * 1_000) <= MOST_LINES * 2) ?? 1_000;
  const steps = Math.ceil((meters * AROUND) / 2 / (kilometers * 1_000));
  const [dy, dx] = [(kilometers * 1_000) / METERS_PER_DEGREE, (kilometers * 1_000) / perEast];
  const [far, wide] = [steps * dy, steps * dx];
  const lines: [number, number][][] = [];
  for (let step = -steps; step <= steps; step++) {
    lines.push([[longitude - wide, latitude + step * dy], [longitude + wide, latitude + step * dy]]);
    lines.push([[longitude + step * dx, latitude - far], [longitude + step * dx, latitude + far]]);
  }
  return { kilometers, lines: { type: "MultiLineString", coordinates: lines } };
}
