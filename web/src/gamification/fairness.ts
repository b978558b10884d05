import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type GamificationSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type FairnessFlag = GamificationSchemas["FairnessFlag"];
export type FairnessAppeal = GamificationSchemas["FairnessAppeal"];

/** Characters of an appeal and of a decision. */
export const LONGEST = 2_000;

const PAGE = 20;

export const flagsQuery = infiniteQueryOptions({
  queryKey: ["fairness", "flags"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/fairness-flags", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

export const flagQuery = (id: string) =>
  queryOptions({
    queryKey: ["fairness", "flag", id],
    queryFn: (): Promise<FairnessFlag> => demand(api.GET("/api/v1/fairness-flags/{id}", { params: { path: { id } } })),
  });

export const appealsQuery = infiniteQueryOptions({
  queryKey: ["fairness", "appeals"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/fairness-appeals", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

/** Whether words can be sent as they are. */
export function isSendable(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 0 && [...trimmed].length <= LONGEST;
}
