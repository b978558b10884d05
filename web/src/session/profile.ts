import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { api, mergePatch } from "./api";

export interface Profile {
  readonly document: ProfileSchemas["ProfileView"];
  /** Version that a change is made of. */
  readonly etag: string;
}

export const profileQuery = queryOptions({
  queryKey: ["profile"],
  queryFn: async (): Promise<Profile> => {
    const answer = await api.GET("/api/v1/profiles/me");
    const document = await demand(Promise.resolve(answer));
    return { document, etag: answer.response.headers.get("ETag") ?? "" };
  },
  staleTime: Infinity,
});

type Members = ProfileSchemas["ProfileDocumentPatch"];
/** Members to change; null removes one (RFC 7396). */
export type ProfilePatch = { readonly [K in keyof Members]?: Members[K] | null };

/** Changes the profile on the version that stands now: each setting is saved by itself, and none overwrites another. */
export function useProfileChange() {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: async (patch: ProfilePatch) => {
      const { etag } = await queries.fetchQuery({ ...profileQuery, staleTime: 0 });
      await demand(api.PATCH("/api/v1/profiles/me", { params: { header: { "If-Match": etag } }, headers: mergePatch, body: patch as never }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: profileQuery.queryKey }),
  });
  return { ...change, save: change.mutate, pending: change.isPending ? change.variables : {} };
}

export type ProfileChange = ReturnType<typeof useProfileChange>;
