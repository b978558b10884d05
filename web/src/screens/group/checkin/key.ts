import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import type { Group } from "../../../groups/group";
import { api } from "../../../session/api";

export type CheckInKey = TrainingSchemas["CheckInKey"];

/** The service worker keeps the answer, so that it is there without a network too. */
export const keyQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "check-in-key", id],
    queryFn: (): Promise<CheckInKey> => demand(api.GET("/api/v1/group-trainings/{id}/check-in-key", { params: { path: { id } } })),
  });

const DAY_MILLIS = 86_400_000;

/** Whether the person has, or soon gets, something to check in to; when exactly it closes is said by the key. */
export function mayCheckIn({ status, participation, startTime, durationSeconds }: Group, now: number): boolean {
  return status === "scheduled" && participation?.state === "going" && now < Date.parse(startTime) + durationSeconds * 1_000 + DAY_MILLIS;
}
