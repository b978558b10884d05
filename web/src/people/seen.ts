import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type ProfileSchemas, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";

/** What another shows of themselves and of what they did. */
export type SeenProfile = ProfileSchemas["SeenProfileView"];
export type SeenTraining = TrainingSchemas["SeenTrainingView"];
export type SeenSummary = TrainingSchemas["SeenSummary"];

const PAGE = 30;

export const seenProfileQuery = (athleteId: string) =>
  queryOptions({
    queryKey: ["people", "profile", athleteId],
    queryFn: (): Promise<SeenProfile> => demand(api.GET("/api/v1/profiles/{athleteId}", { params: { path: { athleteId } } })),
  });

/** Lists the pictures that are shown, so that the app requests no missing one. */
export const seenPicturesQuery = (athleteId: string) =>
  queryOptions({
    queryKey: ["people", "pictures", athleteId],
    queryFn: async () => {
      const { profile, gear } = await demand(api.GET("/api/v1/profiles/{athleteId}/pictures", { params: { path: { athleteId } } }));
      return { profile: profile && versioned(profile), gear: new Map(gear.map(({ gearId, picture }) => [gearId, versioned(picture)])) };
    },
  });

/** The address of a picture stays when another takes its place, and a page would not read it again. */
function versioned({ id, small }: ProfileSchemas["Picture"]): string {
  return `${small}?v=${id}`;
}

export const seenGearQuery = (athleteId: string) =>
  queryOptions({
    queryKey: ["people", "gear", athleteId],
    queryFn: async () => (await demand(api.GET("/api/v1/profiles/{athleteId}/gear", { params: { path: { athleteId } } }))).items,
  });

export const seenTrainingsQuery = (athleteId: string) =>
  infiniteQueryOptions({
    queryKey: ["people", "trainings", athleteId],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/athletes/{athleteId}/trainings", { params: { path: { athleteId }, query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const seenTrainingQuery = (athleteId: string, id: string) =>
  queryOptions({
    queryKey: ["people", "training", athleteId, id],
    queryFn: (): Promise<SeenTraining> => demand(api.GET("/api/v1/athletes/{athleteId}/trainings/{id}", { params: { path: { athleteId, id } } })),
  });

export const seenPhotosQuery = (athleteId: string, id: string) =>
  queryOptions({
    queryKey: ["people", "photos", athleteId, id],
    queryFn: async () => (await demand(api.GET("/api/v1/athletes/{athleteId}/trainings/{id}/photos", { params: { path: { athleteId, id } } }))).photos,
  });

/** The day in the athlete's calendar as a moment; the time of day is not shown to everyone. */
export function noonOfDay({ day }: Pick<SeenSummary, "day">): string {
  return `${day}T12:00:00Z`;
}
