import { queryOptions } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../../session/api";
import { plusDays, type Day } from "../../text/days";

export type Measured = ProfileSchemas["MeasurementView"];
export type Measure = Exclude<keyof Measured, "day">;
export type ZoneSet = ProfileSchemas["ZoneSetView"];
export type Thresholds = ZoneSet["thresholds"];
export type Threshold = keyof Thresholds;
export type Proposal = ProfileSchemas["ProposalView"];

const YEAR_DAYS = 365;

export const yearQuery = (to: Day) => measuredQuery(plusDays(to, -YEAR_DAYS), to);

export const measuredQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ["measurements", from, to],
    queryFn: async () => (await demand(api.GET("/api/v1/profiles/me/measurements", { params: { query: { from, to } } }))).items,
  });

/** Figures to change; null removes one. */
export type MeasuredChange = { readonly [M in Measure]?: number | null };

/** Changes some figures of a day, which the service replaces as a whole; without figures it is removed. */
export function changeMeasured({ day, ...figures }: Measured, change: MeasuredChange): Promise<void> {
  const now = Object.entries({ ...figures, ...change }).filter(([, value]) => value !== null);
  return demandEmpty(api.PUT("/api/v1/profiles/me/measurements/{day}", { params: { path: { day } }, body: Object.fromEntries(now) }));
}

export interface ZoneSeries {
  /** Oldest first. */
  readonly sets: readonly ZoneSet[];
  /** Version of all sets, which each change is made of. */
  readonly etag: string;
}

/** Thresholds and zones by date. */
export const zoneSetsQuery = queryOptions({
  queryKey: ["zone-sets"],
  queryFn: async (): Promise<ZoneSeries> => {
    const answer = await api.GET("/api/v1/profiles/me/zone-sets");
    return { sets: (await demand(Promise.resolve(answer))).items, etag: answer.response.headers.get("ETag") ?? "" };
  },
});

export function putZoneSet(from: Day, body: ProfileSchemas["ZoneSetDocument"], etag: string): Promise<void> {
  return demandEmpty(api.PUT("/api/v1/profiles/me/zone-sets/{from}", { params: { path: { from }, header: { "If-Match": etag } }, body }));
}

export function deleteZoneSet(from: Day, etag: string): Promise<void> {
  return demandEmpty(api.DELETE("/api/v1/profiles/me/zone-sets/{from}", { params: { path: { from }, header: { "If-Match": etag } } }));
}

export const proposalsQuery = queryOptions({
  queryKey: ["threshold-proposals"],
  queryFn: async () => (await demand(api.GET("/api/v1/profiles/me/threshold-proposals"))).items,
});
