import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TrainingSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../../session/api";
import type { Training } from "../../training/training";
import { trainingQuery } from "./queries";

type Members = TrainingSchemas["TrainingDocumentPatch"];

/** Members to change; null removes one (RFC 7396), which the types of the API do not say. */
export type Patch = { readonly [K in keyof Members]?: Members[K] | null };

export function patchTraining(training: { readonly id: string; readonly etag: string }, patch: Patch): Promise<void> {
  return demandEmpty(
    api.PATCH("/api/v1/trainings/{id}", {
      params: { path: { id: training.id }, header: { "If-Match": training.etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as never,
    }),
  );
}

/** Sends the version that was read: what was changed elsewhere meanwhile is not overwritten. */
export function useChange(training: Training) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (patch: Patch) => patchTraining(training, patch),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      await queries.fetchQuery({ ...trainingQuery(training.id), staleTime: 0 });
    },
  });
}

/** Takes a change back on the version that stands now. */
export function useUndo(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (patch: Patch) => patchTraining(await queries.fetchQuery({ ...trainingQuery(id), staleTime: 0 }), patch),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["trainings"] }),
  });
}
