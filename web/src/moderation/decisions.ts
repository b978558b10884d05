import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type OwnDecision = SocialSchemas["OwnDecision"];
export type Report = SocialSchemas["Report"];

const PAGE = 20;

export const decisionsQuery = infiniteQueryOptions({
  queryKey: ["moderation", "decisions"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/moderation/decisions", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ["moderation", "decision", id],
    queryFn: (): Promise<OwnDecision> => demand(api.GET("/api/v1/moderation/decisions/{id}", { params: { path: { id } } })),
  });

export const reportsQuery = infiniteQueryOptions({
  queryKey: ["moderation", "reports"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/reports", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});
