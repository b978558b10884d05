import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import type { Circle } from "../map/circle";
import { api } from "../session/api";

export type LivePositions = TrainingSchemas["LivePositions"];

/** The service remembers what it read for five seconds, and nothing signals it. */
const AGAIN_MILLIS = 10_000;
const LEAST_METERS = 300;
const METERS_PER_DEGREE = 111_320;

export const positionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "positions", id],
    queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/event/positions", { params: { path: { id }, query: {} } })),
    refetchInterval: AGAIN_MILLIS,
    gcTime: 0, // where people are is not kept once nobody looks
  });

/** A circle that holds all of them, for the map to begin with. */
export function aroundAll(places: readonly { readonly latitude: number; readonly longitude: number }[]): readonly Circle[] {
  const [first] = places;
  if (!first) {
    return [];
  }
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const latitude = middle(places.map((place) => place.latitude));
  const longitude = middle(places.map((place) => place.longitude));
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const farthest = Math.max(...places.map((place) => Math.hypot(place.latitude - latitude, (place.longitude - longitude) * shrink)));
  return [{ latitude, longitude, radiusMeters: Math.max(LEAST_METERS, farthest * METERS_PER_DEGREE) }];
}
