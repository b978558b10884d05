import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type SeriesDocument = TrainingSchemas["NewGroupTrainingSeries"];
export type Series = TrainingSchemas["GroupTrainingSeries"];

export interface ReadSeries {
  readonly series: Series;
  /** Version that a change is made of. */
  readonly etag: string;
}

/** For its organiser alone. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "series", id],
    queryFn: async (): Promise<ReadSeries> => {
      const answer = await api.GET("/api/v1/group-training-series/{id}", { params: { path: { id } } });
      return { series: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });
