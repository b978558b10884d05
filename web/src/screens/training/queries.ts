import { queryOptions } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../../session/api";
import { decode } from "../../training/decode";
import { whole, type Training } from "../../training/training";

export const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: ["trainings", "one", id],
    queryFn: async () => whole(await demand(api.GET("/api/v1/trainings/{id}", { params: { path: { id } } }))),
  });

export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ["progress", "training", id],
    queryFn: () => demand(api.GET("/api/v1/progress/trainings/{id}", { params: { path: { id } } })),
  });

/** A day of samples is read whole; of longer ones the service leaves out what does not change the curves. */
const LONGEST_WHOLE_SECONDS = 86_400;
const MINUTES = 5 * 60_000;

export const streamsQuery = (training: Training) => {
  const resolution = (training.elapsedSeconds ?? 0) <= LONGEST_WHOLE_SECONDS ? "full" : "high";
  return queryOptions({
    queryKey: ["streams", training.id, resolution],
    enabled: training.links?.streams !== undefined,
    staleTime: MINUTES,
    queryFn: async () => {
      const answer = await demand(
        api.GET("/api/v1/trainings/{trainingId}/streams", {
          params: {
            path: { trainingId: training.id },
            query: { resolution, types: ["time", "latitude", "longitude", "distance", "altitude", "speed", "heartRate", "cadence", "power"] },
          },
          parseAs: "arrayBuffer",
        }),
      );
      return decode(answer);
    },
    // Typed arrays are compared by identity; comparing their content would cost more than drawing them.
    structuralSharing: false,
  });
};

export const recordsQuery = (sport: Training["sport"]) =>
  queryOptions({
    queryKey: ["progress", "records", sport],
    queryFn: () => demand(api.GET("/api/v1/progress/records", { params: { query: { sport } } })),
  });

export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["corrections", id],
    queryFn: async () => {
      const answer = await api.GET("/api/v1/trainings/{trainingId}/corrections", { params: { path: { trainingId: id } } });
      const document = await demand(Promise.resolve(answer));
      return { corrections: document.corrections ?? [], etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export const recordingsQuery = (id: string) =>
  queryOptions({
    queryKey: ["recordings", id],
    queryFn: () => demand(api.GET("/api/v1/trainings/{id}/recordings", { params: { path: { id } } })),
  });

export const VIEWERS = ["stranger", "friend", "club-member"] as const;
export type Viewer = (typeof VIEWERS)[number];

export const seenAsQuery = (id: string, viewer: Viewer) =>
  queryOptions({
    queryKey: ["trainings", "seen-as", id, viewer],
    queryFn: () => demand(api.GET("/api/v1/trainings/{id}/seen-as", { params: { path: { id }, query: { viewer } } })),
  });
