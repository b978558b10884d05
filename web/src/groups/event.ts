import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type GroupEvent = TrainingSchemas["GroupTrainingEvent"];
export type Wave = TrainingSchemas["StartWave"];
export type Ranking = TrainingSchemas["EventRanking"];

/** A crowd asks this often: the ranking is made every five seconds, and nothing signals it. */
const AGAIN_MILLIS = 10_000;
/** As long after the planned end the ranking is made every five minutes only. */
const LIVE_AFTER_END_MILLIS = 2 * 3_600_000;

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "event", id],
    queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/event", { params: { path: { id } } })),
  });

export const rankingQuery = (id: string, isLive: boolean) =>
  infiniteQueryOptions({
    queryKey: ["groups", "ranking", id],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/group-trainings/{id}/event/ranking", { params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: isLive ? AGAIN_MILLIS : false,
  });

export const ownRankQuery = (id: string, isLive: boolean) =>
  queryOptions({
    queryKey: ["groups", "own-rank", id],
    queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/event/ranking/me", { params: { path: { id } } })),
    refetchInterval: isLive ? AGAIN_MILLIS : false,
  });

/** Whether people still finish. */
export function isLive(startTime: string, durationSeconds: number, now: Date): boolean {
  const start = Date.parse(startTime);
  return now.getTime() >= start && now.getTime() < start + durationSeconds * 1_000 + LIVE_AFTER_END_MILLIS;
}

/** Time from the start of the wave; also of a finish that waits on this device, of which no service has said it yet. */
export function elapsedSeconds({ startTime }: Pick<Wave, "startTime">, finishedAt: string): number {
  return (Date.parse(finishedAt) - Date.parse(startTime)) / 1_000;
}

/** A time as a watch shows it: 1:04:43, 43:05. In seconds. */
export function readElapsed(written: string): number | undefined {
  const parts = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/.exec(written.trim());
  if (!parts) {
    return undefined;
  }
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const isWatch = parts[1] === undefined || minutes < 60;
  return isWatch && hours * 3_600 + minutes * 60 + seconds > 0 ? hours * 3_600 + minutes * 60 + seconds : undefined;
}

/** Waves a step apart. */
export function wavesOf(count: number, minutes: number, nameOf: (number: number) => string): readonly { readonly name: string; readonly offsetSeconds: number }[] {
  return Array.from({ length: count }, (_, place) => ({ name: nameOf(place + 1), offsetSeconds: place * minutes * 60 }));
}
