import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type GroupSummary = TrainingSchemas["GroupTrainingSummary"];
export type Group = TrainingSchemas["GroupTraining"];
export type GroupDocument = TrainingSchemas["GroupTrainingDocument"];
export type Participant = TrainingSchemas["Participant"];
export type Announcement = TrainingSchemas["GroupTrainingAnnouncement"];

export const LISTS = ["upcoming", "organised", "past"] as const;
export type GroupList = (typeof LISTS)[number];

/** Whom it suits; without one everybody. */
export const LEVELS = ["easy", "moderate", "hard", "race"] as const;

const PAGE = 20;

export const groupsQuery = (list: GroupList) =>
  infiniteQueryOptions({
    queryKey: ["groups", "list", list],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/group-trainings", { params: { query: { list, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const CLUB_LISTS = ["upcoming", "past"] as const;
export type ClubGroupList = (typeof CLUB_LISTS)[number];

/** The group trainings of a club, for its members. */
export const clubGroupsQuery = (clubId: string, list: ClubGroupList) =>
  infiniteQueryOptions({
    queryKey: ["groups", "club", clubId, list],
    queryFn: ({ pageParam }) =>
      demand(api.GET("/api/v1/group-trainings/clubs/{clubId}", { params: { path: { clubId }, query: { list, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export interface ReadGroup {
  readonly group: Group;
  /** Version that a change is made of. */
  readonly etag: string;
}

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "one", id],
    queryFn: async (): Promise<ReadGroup> => {
      const answer = await api.GET("/api/v1/group-trainings/{id}", { params: { path: { id } } });
      return { group: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export const announcementsQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "announcements", id],
    queryFn: async (): Promise<readonly Announcement[]> => (await demand(api.GET("/api/v1/group-trainings/{id}/announcements", { params: { path: { id } } }))).items ?? [],
  });

/** Whether those who take part, and who came, are listed for the person. */
export function areListed({ organises, participation }: Group): boolean {
  const state = participation?.state;
  return organises || state === "going" || state === "waiting" || state === "invited";
}

/** Whether it has begun and was not cancelled, so that there may be a result. */
export function hasResult({ status, startTime }: Group): boolean {
  return status === "scheduled" && new Date(startTime) <= new Date();
}

export type ShownState = "going" | "waiting" | "invited";

export const participantsQuery = (id: string, state: ShownState) =>
  infiniteQueryOptions({
    queryKey: ["groups", "participants", id, state],
    queryFn: ({ pageParam }) =>
      demand(api.GET("/api/v1/group-trainings/{id}/participants", { params: { path: { id }, query: { state, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });
