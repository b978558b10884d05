import { infiniteQueryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { LEVELS } from "../../groups/group";
import type { Place } from "../../map/circle";
import { api } from "../../session/api";

/** In metres. */
export const RADII = [2_000, 5_000, 10_000, 25_000, 50_000] as const;
export const USUAL_RADIUS = 10_000;
/** How many days ahead. */
export const SPANS = [3, 7, 14, 31] as const;
export const USUAL_SPAN = 14;

const PAGE = 20;
const DAY_MILLIS = 86_400_000;
/** Of a degree: about a kilometre, which is as exact as a search needs and no more than it should tell. */
const PLACE_DIGITS = 2;
const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;

type Level = (typeof LEVELS)[number];
type Sport = TrainingSchemas["GroupTrainingSummary"]["sport"];

/** What the address holds. */
export interface NearbySearch extends Record<string, unknown> {
  /** Latitude and longitude, such as 52.52,13.4. */
  readonly at?: string | undefined;
  readonly radius?: number | undefined;
  readonly days?: number | undefined;
  readonly sport?: string | undefined;
  readonly level?: Level | undefined;
  /** Where there is no room for both. */
  readonly view?: "map" | undefined;
}

/** Keeps what fits. */
export function searchOf({ at, radius, days, sport, level, view }: Record<string, unknown>): NearbySearch {
  const place = typeof at === "string" ? placeOf(at) : undefined;
  const known = LEVELS.find((each) => each === level);
  return {
    ...(place ? { at: addressOf(place) } : {}),
    ...(RADII.some((each) => each === radius) ? { radius: radius as number } : {}),
    ...(SPANS.some((each) => each === days) ? { days: days as number } : {}),
    ...(typeof sport === "string" && sport !== "" ? { sport } : {}),
    ...(known ? { level: known } : {}),
    ...(view === "map" ? { view } : {}),
  };
}

export function addressOf({ latitude, longitude }: Place): string {
  return `${Number(latitude.toFixed(PLACE_DIGITS))},${Number(longitude.toFixed(PLACE_DIGITS))}`;
}

export function placeOf(at: string): Place | undefined {
  const [latitude, longitude, more] = at.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const isPlace = latitude !== undefined && longitude !== undefined && more === undefined && Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
  return isPlace ? { latitude, longitude } : undefined;
}

/** Group trainings around a place by their start, those of the filters. */
export const nearbyQuery = (place: Place, { radius = USUAL_RADIUS, days = USUAL_SPAN, sport, level }: NearbySearch) =>
  infiniteQueryOptions({
    queryKey: ["groups", "nearby", place, radius, days, sport, level],
    queryFn: ({ pageParam }) =>
      demand(
        api.GET("/api/v1/group-trainings/nearby", {
          params: {
            query: {
              ...place,
              radiusMeters: radius,
              to: new Date(Date.now() + days * DAY_MILLIS).toISOString(),
              limit: PAGE,
              ...(sport ? { sport: sport as Sport } : {}),
              ...(level ? { level } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });
