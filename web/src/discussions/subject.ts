import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Comment = SocialSchemas["Comment"];
export type ReactionCounts = SocialSchemas["ReactionCounts"];
export type Reaction = SocialSchemas["ReactionChoice"]["reaction"];
export type Person = SocialSchemas["DiscussionPerson"];
type Summary = SocialSchemas["Discussion"];

export const REACTIONS = ["like", "love", "strong", "fire", "funny", "support"] as const satisfies readonly Reaction[];
export const LONGEST = 2_000;
const PAGE = 20;

/** What is talked about. */
export type Subject =
  | { readonly kind: "training"; readonly athleteId: string; readonly id: string }
  | { readonly kind: "group-training"; readonly id: string }
  | { readonly kind: "club"; readonly id: string };

const PATHS: { readonly [K in Subject["kind"]]: (subject: Extract<Subject, { kind: K }>) => string } = {
  training: ({ athleteId, id }) => `trainings/${athleteId}/${id}`,
  "group-training": ({ id }) => `group-trainings/${id}`,
  club: ({ id }) => `clubs/${id}`,
};

/** The path of the discussion. All kinds answer alike below it, so the types of one of them stand for all. */
export function pathOf(subject: Subject): "/api/v1/discussions/clubs/{clubId}" {
  const of = PATHS[subject.kind] as (subject: Subject) => string;
  return `/api/v1/discussions/${of(subject)}` as "/api/v1/discussions/clubs/{clubId}";
}

export const ROOT = "discussions";

export const summaryQuery = (subject: Subject) =>
  queryOptions({
    queryKey: [ROOT, pathOf(subject), "summary"],
    queryFn: (): Promise<Summary> => demand(api.GET(pathOf(subject), { params: { path: { clubId: subject.id } } })),
  });

export const commentsQuery = (subject: Subject) =>
  infiniteQueryOptions({
    queryKey: [ROOT, pathOf(subject), "comments"],
    queryFn: ({ pageParam }) =>
      demand(api.GET(`${pathOf(subject)}/comments` as const, { params: { path: { clubId: subject.id }, query: { order: "newest", limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

export const answersQuery = (subject: Subject, commentId: string) =>
  infiniteQueryOptions({
    queryKey: [ROOT, pathOf(subject), "answers", commentId],
    queryFn: ({ pageParam }) =>
      demand(
        api.GET(`${pathOf(subject)}/comments/{commentId}/answers` as const, {
          params: { path: { clubId: subject.id, commentId }, query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

/** Who reacted to the subject or to a comment, the latest first. */
export const reactionsQuery = (subject: Subject, commentId?: string) =>
  infiniteQueryOptions({
    queryKey: [ROOT, pathOf(subject), "reactions", commentId ?? ""],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      return commentId
        ? demand(api.GET(`${pathOf(subject)}/comments/{commentId}/reactions` as const, { params: { path: { clubId: subject.id, commentId }, query } }))
        : demand(api.GET(`${pathOf(subject)}/reactions` as const, { params: { path: { clubId: subject.id }, query } }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

const MOST_AT_ONCE = 50;

/** How much is said of each of a page's cards, by the id of the subject: one request for all. */
export const summariesQuery = (subjects: readonly Subject[]) =>
  queryOptions({
    queryKey: [ROOT, "summaries", subjects.map(pathOf)],
    queryFn: async (): Promise<ReadonlyMap<string, Summary>> => {
      const { items } = await demand(api.POST("/api/v1/discussions/summaries", { body: { subjects: subjects.slice(0, MOST_AT_ONCE) } }));
      return new Map(items.map((each) => [each.subject.id, each]));
    },
    enabled: subjects.length > 0,
  });

/** The counts once the person has chosen another reaction, or none. */
export function reacted({ kinds, own, total }: ReactionCounts, chosen: Reaction | undefined): ReactionCounts {
  const counts = new Map(kinds.map(({ reaction, count }) => [reaction, count]));
  if (own) {
    counts.set(own, (counts.get(own) ?? 1) - 1);
  }
  if (chosen) {
    counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
  }
  return {
    kinds: [...counts].filter(([, count]) => count > 0).map(([reaction, count]) => ({ reaction, count })),
    ...(chosen ? { own: chosen } : {}),
    total: total - (own ? 1 : 0) + (chosen ? 1 : 0),
  };
}
