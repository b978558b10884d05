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

type ProfileEdit = ProfilePatch | ((now: Profile["document"]) => ProfilePatch);

/** What is said then, also when the screen is gone. */
interface Said {
  readonly done?: () => void;
  readonly failed?: (failure: Error) => void;
}

interface Saving extends Said {
  readonly edit: ProfileEdit;
}

/**
 * Changes the profile on the version that stands now, one change after another: each setting is saved by itself, and none overwrites
 * another. What is part of a list is given as a change of the list that stands then.
 */
export function useProfileChange() {
  const queries = useQueryClient();
  const change = useMutation({
    scope: { id: "profile" },
    mutationFn: async ({ edit }: Saving) => {
      const { etag, document } = await queries.fetchQuery({ ...profileQuery, staleTime: 0 });
      const patch = typeof edit === "function" ? edit(document) : edit;
      await demand(api.PATCH("/api/v1/profiles/me", { params: { header: { "If-Match": etag } }, headers: mergePatch, body: patch as never }));
    },
    onSuccess: (_, { done }) => done?.(),
    onError: (failure, { failed }) => failed?.(failure),
    onSettled: () => queries.invalidateQueries({ queryKey: profileQuery.queryKey }),
  });
  const edit = change.isPending ? change.variables.edit : {};
  const save = (edited: ProfileEdit, said: Said = {}, whileOpen: { readonly onSuccess?: () => void } = {}) => change.mutate({ ...said, edit: edited }, whileOpen);
  return { isPending: change.isPending, isError: change.isError, error: change.error, save, pending: typeof edit === "function" ? {} : edit };
}

export type ProfileChange = ReturnType<typeof useProfileChange>;
