import { queryOptions } from "@tanstack/react-query";
import type { Place } from "../../map/circle";
import { readPlaces } from "../../map/places";
import { distanceBetween } from "../../recording/geo";

const FARTHEST_NAMED_METERS = 30_000;
/** Of a large place the name says more than that of its suburb, so it is taken from farther away. */
const PEOPLE_A_METER = 100;

type Largest = Readonly<Record<string, readonly [name: string, latitude: number, longitude: number]>>;

/** The largest place of the country of a home region; nothing without a region, or of a country without places. */
export const homeQuery = (region: string | undefined) =>
  queryOptions({
    queryKey: ["ground", "home", region],
    queryFn: async (): Promise<Place | null> => {
      const answer = region ? await fetch(`${import.meta.env.BASE_URL}places/largest.json`) : undefined;
      const found = answer?.ok ? ((await answer.json()) as Largest)[region?.slice(0, 2) ?? ""] : undefined;
      return found ? { latitude: found[1], longitude: found[2] } : null;
    },
    staleTime: Infinity,
  });

/** The name of the place nearby; nothing far from all. */
export const nameQuery = ({ latitude, longitude }: Place) =>
  queryOptions({
    queryKey: ["ground", "name", latitude, longitude],
    queryFn: async ({ signal }): Promise<string | null> => {
      const rows = await readPlaces({ west: longitude, south: latitude, east: longitude, north: latitude }, signal);
      const near = rows
        .map(([name, north, east, people]) => ({ name, far: distanceBetween({ latitude, longitude }, { latitude: north, longitude: east }), people }))
        .filter(({ far }) => far < FARTHEST_NAMED_METERS)
        .sort((one, other) => one.far - one.people / PEOPLE_A_METER - (other.far - other.people / PEOPLE_A_METER));
      return near[0]?.name ?? null;
    },
    staleTime: Infinity,
  });
