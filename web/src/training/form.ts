import { queryOptions } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../session/api";
import type { Day } from "../text/days";

export interface FormDay {
  readonly day: Day;
  readonly load: number;
  readonly fitness: number;
  readonly fatigue: number;
  readonly form: number;
}

export interface FormWeek {
  readonly startsOn: Day;
  readonly load: number;
  readonly ramp: number;
  /** Absent in weeks whose days are all alike. */
  readonly monotony?: number | undefined;
  readonly strain?: number | undefined;
}

/** Load, fitness, fatigue and form of some days, and what their weeks came to. */
export const formQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ["progress", "form", from, to],
    queryFn: async () => {
      const { days = [], weeks = [] } = await demand(api.GET("/api/v1/progress/load", { params: { query: { from, to } } }));
      return {
        days: days.map(({ day = "", load = 0, fitness = 0, fatigue = 0, form = 0 }): FormDay => ({ day, load, fitness, fatigue, form })),
        weeks: weeks.map(({ startsOn = "", load = 0, ramp = 0, monotony, strain }): FormWeek => ({ startsOn, load, ramp, monotony, strain })),
      };
    },
  });
