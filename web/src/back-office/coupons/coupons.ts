import { infiniteQueryOptions } from "@tanstack/react-query";
import { demand, type PromoSchemas } from "@fitconnect/client";
import { api } from "../../session/api";

export type Series = PromoSchemas["SeriesView"];
export type SeriesDocument = PromoSchemas["SeriesDocument"];

const PAGE = 20;
export const SERIES = "coupon-series";

export const seriesQuery = infiniteQueryOptions({
  queryKey: [SERIES],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/coupon-series", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});
