import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { api, mergePatch } from "../../session/api";
import { leavingOf } from "../../session/leaving";

export type Zone = ProfileSchemas["PrivacyZoneView"];
export type Visibility = ProfileSchemas["VisibilityView"];
export type VisiblePart = Exclude<keyof Visibility, "chosen">;
export type Audience = Visibility["map"];

export const PARTS = ["profile", "trainings", "map", "startTime", "heartRate", "power", "gear", "body"] as const satisfies readonly VisiblePart[];
export const AUDIENCES = ["only-me", "friends", "followers", "clubs", "everyone"] as const satisfies readonly Audience[];

export const visibilityQuery = queryOptions({
  queryKey: ["visibility"],
  queryFn: async () => (await readVisibility()).parts,
});

async function readVisibility() {
  const answer = await api.GET("/api/v1/profiles/me/visibility");
  return { parts: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
}

/** Changes one part of what stands now. Null returns it to the default of the age. */
export async function patchVisibility(part: VisiblePart, audience: Audience | null): Promise<Visibility> {
  const { etag } = await readVisibility();
  return demand(api.PATCH("/api/v1/profiles/me/visibility", { params: { header: { "If-Match": etag } }, headers: mergePatch, body: { [part]: audience } as never }));
}

/** As many as the service keeps. */
export const MOST_ZONES = 10;

export interface ZoneList {
  /** Without those that are being removed. */
  readonly zones: readonly Zone[];
  /** The service has no room, be it for one that is being removed. */
  readonly isFull: boolean;
  /** Version of the whole list, which each change of a zone is made of. */
  readonly etag: string;
}

export const zonesQuery = queryOptions({
  queryKey: ["privacy-zones"],
  queryFn: async ({ client }): Promise<ZoneList> => {
    const answer = await api.GET("/api/v1/profiles/me/privacy-zones");
    const { items } = await demand(Promise.resolve(answer));
    return { zones: items.filter(({ id }) => !leavingOf(client).has(id)), isFull: items.length >= MOST_ZONES, etag: answer.response.headers.get("ETag") ?? "" };
  },
});

/** Hides a zone at once; what is returned keeps it, or deletes it for good. Put back it is the same circle: a new one would tell more. */
export function useZoneRemoval() {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: zonesQuery.queryKey });
  return ({ id }: Zone) => leavingOf(queries).remove(id, `/api/v1/profiles/me/privacy-zones/${id}`, again);
}
