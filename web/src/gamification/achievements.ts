import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type GamificationSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Achievements = GamificationSchemas["Achievements"];
export type Achievement = GamificationSchemas["Achievement"];
export type Award = GamificationSchemas["Award"];
export type TrainingPoints = GamificationSchemas["TrainingPoints"];

const PAGE = 20;

/** As of the person's own day; in UTC until the profile has come. */
export const achievementsQuery = (timeZone: string | undefined) =>
  queryOptions({
    queryKey: ["achievements", "all", timeZone],
    queryFn: () => demand(api.GET("/api/v1/achievements", { params: { query: timeZone ? { timeZone } : {} } })),
  });

export const awardsQuery = infiniteQueryOptions({
  queryKey: ["achievements", "awards"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/achievements/awards", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

export const pointsQuery = infiniteQueryOptions({
  queryKey: ["achievements", "points"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/achievements/points", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

/** How far the next tier is, from 0 to 1; 1 after the last one. */
export function shareOf({ value, nextThreshold }: Achievement): number {
  return nextThreshold === undefined ? 1 : Math.min(value / nextThreshold, 1);
}
