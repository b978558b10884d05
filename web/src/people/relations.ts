import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { demand, ProblemError, type SocialSchemas } from "@fitconnect/client";
import { useSyncExternalStore } from "react";
import { api } from "../session/api";
import { leavingOf } from "../session/leaving";
import { sessionQuery } from "../session/session";
import { COUNTED, type List, type Relationship } from "./standing";

export type RelatedPerson = SocialSchemas["RelatedPerson"];
export type Counts = SocialSchemas["RelationshipCounts"];
export type Listed = InfiniteData<{ readonly items: readonly RelatedPerson[] }>;

const PAGE = 100;
/** A live signal counts again at once; this is for the time in which no stream is open. */
const RECOUNT_MILLIS = 300_000;

const PATHS = {
  friends: "/api/v1/friends",
  received: "/api/v1/friend-requests/received",
  sent: "/api/v1/friend-requests/sent",
  followees: "/api/v1/followees",
  followers: "/api/v1/followers",
  blocks: "/api/v1/blocks",
} as const satisfies Record<List, string>;

export const relatedQuery = (list: List) =>
  infiniteQueryOptions({
    queryKey: ["relations", "list", list],
    queryFn: ({ pageParam }) => demand(api.GET(PATHS[list], { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const relationshipQuery = (athleteId: string) =>
  queryOptions({
    queryKey: ["relations", "one", athleteId],
    queryFn: (): Promise<Relationship> => demand(api.GET("/api/v1/relationships/{athleteId}", { params: { path: { athleteId } } })),
  });

const NONE: Counts = { friends: 0, requestsReceived: 0, requestsSent: 0, followers: 0, followees: 0, blocks: 0 };

export const countsQuery = queryOptions({
  queryKey: ["relations", "counts"],
  queryFn: async (): Promise<Counts> => {
    try {
      return await demand(api.GET("/api/v1/relationships/counts"));
    } catch (failure) {
      if (isDenied(failure)) {
        return NONE;
      }
      throw failure;
    }
  },
  refetchInterval: RECOUNT_MILLIS,
});

/** A session that began before there were friends may not read them until the person signs in again. */
export function isDenied(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.problem.status === 403;
}

/** For an id that is nowhere, and for whoever is hidden from the person. */
export function isNowhere(failure: unknown): boolean {
  return failure instanceof ProblemError && (failure.problem.status === 404 || failure.problem.status === 400);
}

/** The resource whose deletion takes a person out of a list. */
export function pathIn(list: List, athleteId: string): string {
  return `${PATHS[list]}/${athleteId}`;
}

/** A list without those who are about to be taken out of it. */
export function useRelated(list: List) {
  const pages = useInfiniteQuery(relatedQuery(list));
  const leaving = useLeaving();
  const people: readonly RelatedPerson[] = (pages.data?.pages ?? []).flatMap(({ items }) => items).filter(({ athleteId }) => !leaving.has(pathIn(list, athleteId)));
  return { pages, people };
}

/** How many stand in each list; nothing until it is known. */
export function useCounts(): Counts | undefined {
  const isSignedIn = useQuery(sessionQuery).data?.signedIn === true;
  const counts = useQuery({ ...countsQuery, enabled: isSignedIn }).data;
  const leaving = useLeaving();
  if (!counts) {
    return undefined;
  }
  const shown = { ...counts };
  for (const list of LEAVABLE) {
    shown[COUNTED[list]] = Math.max(0, counts[COUNTED[list]] - leaving.countBelow(pathIn(list, "")));
  }
  return shown;
}

/** What another is to the person, without a request that is about to be answered or withdrawn. */
export function useRelationship(athleteId: string) {
  const read = useQuery(relationshipQuery(athleteId));
  const leaving = useLeaving();
  const { data } = read;
  const ends = (list: List) => leaving.has(pathIn(list, athleteId));
  const isEnding = (data?.friendship === "asked" && ends("received")) || (data?.friendship === "requested" && ends("sent"));
  const shown: Relationship | undefined = data && { ...data, ...(isEnding ? { friendship: "none" } : {}), ...(ends("followers") ? { followed: false } : {}) };
  return { read, relationship: shown };
}

const LEAVABLE: readonly List[] = ["received", "sent", "followers"];

function useLeaving() {
  const leaving = leavingOf(useQueryClient());
  useSyncExternalStore(leaving.subscribe, leaving.version);
  return leaving;
}
