import type { Track } from "./track";

/** Name, latitude, longitude, people. */
export type PlaceRow = readonly [name: string, latitude: number, longitude: number, population: number];

/** Degrees that a file of places spans each way; tools/places.mjs has the same. */
export const CELL = 10;
const MARGIN = 1.5;
const MOST_CELLS = 6;

/** The files of places around a track, such as `40_-10`: the south-west corner of each. */
export function cellsOf({ west, south, east, north }: Track["bounds"]): readonly string[] {
  const floor = (degrees: number) => Math.floor(degrees / CELL) * CELL;
  const cells: string[] = [];
  for (let latitude = floor(Math.max(-90, south - MARGIN)); latitude <= Math.min(89, north + MARGIN); latitude += CELL) {
    for (let longitude = floor(west - MARGIN); longitude <= east + MARGIN; longitude += CELL) {
      const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180;
      cells.push(`${latitude}_${wrapped}`);
    }
  }
  return cells.slice(0, MOST_CELLS);
}

/** A cell of the open sea has no file, which is no fault. */
export async function readPlaces(bounds: Track["bounds"], signal: AbortSignal): Promise<readonly PlaceRow[]> {
  const answers = await Promise.all(cellsOf(bounds).map((cell) => fetch(`${import.meta.env.BASE_URL}places/${cell}.json`, { signal })));
  const rows = await Promise.all(
    answers.map(async (answer) => (answer.ok && answer.headers.get("Content-Type")?.includes("json") ? ((await answer.json()) as readonly PlaceRow[]) : [])),
  );
  return rows.flat();
}
