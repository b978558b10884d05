import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type GamificationSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Challenge = GamificationSchemas["Challenge"];
export type ChallengeGoal = GamificationSchemas["ChallengeGoal"];
export type NewChallengeGoal = GamificationSchemas["NewChallengeGoal"];
export type NewChallenge = GamificationSchemas["NewChallenge"];
export type Participant = GamificationSchemas["ChallengeParticipant"];
export type ChallengeTrial = GamificationSchemas["ChallengeTrial"];
export type Invitation = GamificationSchemas["ChallengeInvitation"];
export type Team = GamificationSchemas["ChallengeTeam"];

export const LISTS = ["joined", "all"] as const;
export type ChallengeList = (typeof LISTS)[number];
export const MEASURES = ["distance", "time", "ascent", "count", "streak-days"] as const satisfies readonly ChallengeGoal["measure"][];
export type GoalMeasure = (typeof MEASURES)[number];
export const AUDIENCES = ["own", "friends", "invited", "club"] as const;
export type OwnAudience = (typeof AUDIENCES)[number];
export const SCORINGS = ["sum", "mean", "best-ten"] as const;
export type Scoring = (typeof SCORINGS)[number];

const PAGE = 20;

export const challengesQuery = (list: ChallengeList) =>
  infiniteQueryOptions({
    queryKey: ["challenges", "list", list],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/challenges", { params: { query: { joined: list === "joined", limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const challengeQuery = (id: string) =>
  queryOptions({
    queryKey: ["challenges", "one", id],
    queryFn: (): Promise<Challenge> => demand(api.GET("/api/v1/challenges/{id}", { params: { path: { id } } })),
  });

export const participantsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["challenges", "participants", id],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/challenges/{id}/participants", { params: { path: { id }, query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const teamsQuery = (id: string) =>
  queryOptions({
    queryKey: ["challenges", "teams", id],
    queryFn: async (): Promise<readonly Team[]> => (await demand(api.GET("/api/v1/challenges/{id}/teams", { params: { path: { id } } }))).teams,
  });

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ["challenges", "invitations", id],
    queryFn: async (): Promise<readonly Invitation[]> => (await demand(api.GET("/api/v1/challenges/{id}/invitations", { params: { path: { id } } }))).invitations,
  });
