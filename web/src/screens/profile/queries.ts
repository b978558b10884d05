import { queryOptions } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../../session/api";
import { plusDays, today, type Day } from "../../text/days";

export type Measured = ProfileSchemas["MeasurementView"];
export type Measure = Exclude<keyof Measured, "day">;
export type ZoneSet = ProfileSchemas["ZoneSetView"];
export type Thresholds = ZoneSet["thresholds"];
export type Threshold = keyof Thresholds;
export type Proposal = ProfileSchemas["ProposalView"];

const YEAR_DAYS = 365;

export const yearQuery = () => {
  const to = today();
  return measuredQuery(plusDays(to, -YEAR_DAYS), to);
};

export const measuredQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ["measurements", from, to],
    queryFn: async () => (await demand(api.GET("/api/v1/profiles/me/measurements", { params: { query: { from, to } } }))).items,
  });

/** Replaces the day as a whole; without figures it is removed. */
export function putMeasured(day: Day, figures: ProfileSchemas["MeasurementDocument"]): Promise<void> {
  return demandEmpty(api.PUT("/api/v1/profiles/me/measurements/{day}", { params: { path: { day } }, body: figures }));
}

/** Thresholds and zones by date, oldest first. */
export const zoneSetsQuery = queryOptions({
  queryKey: ["zone-sets"],
  queryFn: async () => (await demand(api.GET("/api/v1/profiles/me/zone-sets"))).items,
});

export function putZoneSet(from: Day, body: ProfileSchemas["ZoneSetDocument"]): Promise<void> {
  return demandEmpty(api.PUT("/api/v1/profiles/me/zone-sets/{from}", { params: { path: { from } }, body }));
}

export function deleteZoneSet(from: Day): Promise<void> {
  return demandEmpty(api.DELETE("/api/v1/profiles/me/zone-sets/{from}", { params: { path: { from } } }));
}

export const proposalsQuery = queryOptions({
  queryKey: ["threshold-proposals"],
  queryFn: async () => (await demand(api.GET("/api/v1/profiles/me/threshold-proposals"))).items,
});
