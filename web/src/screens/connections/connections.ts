import { queryOptions } from "@tanstack/react-query";
import { demand, type IntegrationSchemas } from "@fitconnect/client";
import { api } from "../../session/api";

export type Connection = IntegrationSchemas["TrackerConnection"];

/** While something is under way, its words change within seconds. */
const SOON_MILLIS = 5_000;

export const connectionsQuery = queryOptions({
  queryKey: ["tracker-connections"],
  queryFn: async () => (await demand(api.GET("/api/v1/tracker-connections"))).connections,
  refetchInterval: ({ state }) => (state.data?.some(({ history, lastExchangeAt, state: is }) => is === "connected" && (history === "running" || !lastExchangeAt)) ? SOON_MILLIS : false),
});
