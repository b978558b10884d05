import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../session/api";
import type { Place } from "../training/polyline";

export type FeedItem = SocialSchemas["FeedItemView"];
export type TrainingCard = TrainingSchemas["SeenCard"];

const PAGE = 20;

/** A page of the feed, with the cards of its trainings as the person may see them now. */
export interface FeedPage {
  readonly items: readonly FeedItem[];
  readonly cards: ReadonlyMap<string, TrainingCard>;
  readonly nextCursor: string | undefined;
}

/** The person's own feed, or that of a club. */
export const feedQuery = (clubId?: string) =>
  infiniteQueryOptions({
    queryKey: ["feed", clubId ?? "own"],
    queryFn: async ({ pageParam }): Promise<FeedPage> => {
      const query = { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      const page = clubId
        ? await demand(api.GET("/api/v1/clubs/{id}/feed", { params: { path: { id: clubId }, query } }))
        : await demand(api.GET("/api/v1/feed", { params: { query } }));
      const items = page.items ?? [];
      return { items, cards: await readCards(items), nextCursor: page.nextCursor };
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
  });

/** One request for all cards of a page. A training that was hidden between the two answers has none. */
async function readCards(items: readonly FeedItem[]): Promise<ReadonlyMap<string, TrainingCard>> {
  const training = items.filter(({ kind }) => kind === "training").map(({ athleteId, id }) => `${athleteId ?? ""}:${id ?? ""}`);
  if (training.length === 0) {
    return new Map();
  }
  const { items: cards } = await demand(api.GET("/api/v1/shared-trainings", { params: { query: { training } } }));
  return new Map((cards ?? []).map((card) => [card.training?.id ?? "", card]));
}

/** The cut track of a shared training, for the sketch on its card. */
export const sketchQuery = (athleteId: string, id: string) =>
  queryOptions({
    queryKey: ["feed", "sketch", athleteId, id],
    queryFn: async (): Promise<readonly (readonly Place[])[]> => {
      const { track } = await demand(api.GET("/api/v1/athletes/{athleteId}/trainings/{id}", { params: { path: { athleteId, id } } }));
      return (track ?? []).map(({ latitudes, longitudes }) => latitudes.map((latitude, at): Place => [latitude, longitudes[at] ?? 0]));
    },
    staleTime: 600_000,
  });
