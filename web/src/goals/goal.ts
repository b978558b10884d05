import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";
import type { Day } from "../text/days";
import { duration, joined, type Formats } from "../text/formats";

/** A goal with where the athlete stands. */
export type Goal = TrainingSchemas["Goal"];
export type GoalDocument = TrainingSchemas["GoalDocument"];
export type GoalMeasure = GoalDocument["measure"];
export type GoalPeriod = GoalDocument["period"];

export const MEASURES = ["distance", "time", "count", "ascent", "load"] as const satisfies readonly GoalMeasure[];
export const PERIODS = ["week", "month", "year", "date"] as const satisfies readonly GoalPeriod[];

/** Where the athlete stands on a day. */
export const goalsQuery = (today: Day) =>
  queryOptions({
    queryKey: ["goals", today],
    queryFn: async () => (await demand(api.GET("/api/v1/progress/goals", { params: { query: { today } } }))).items,
  });

export const streakQuery = (today: Day) =>
  queryOptions({
    queryKey: ["goals", "streak", today],
    queryFn: () => demand(api.GET("/api/v1/progress/streak", { params: { query: { today } } })),
  });

/** An amount of what the goal counts, in the athlete's units. */
export function amountOf(measure: GoalMeasure, value: number, formats: Formats): string {
  switch (measure) {
    case "distance":
      return joined(formats.roundDistance(value));
    case "ascent":
      return joined(formats.height(value));
    case "time":
      return duration(Math.round(value / 60) * 60).replace(/^(\d+:\d\d):00$/, "$1");
    case "count":
    case "load":
      return formats.number(value, 0);
  }
}

/** How much of the goal is done, from 0 to 1 and beyond. */
export function shareOf({ progress, target }: Goal): number {
  return progress.done / target;
}
