import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sayDone } from "../../../design";
import { WAITS } from "../../../outbox/words";
import { api, demandEmpty } from "../../../session/api";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

interface Reading {
  readonly code: string;
  readonly readAt: string;
}

/** Hands in what was read; without a network the service worker keeps it until there is one. */
export function useReading(id: string, onDone: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Reading): Promise<boolean> => {
      const params = { path: { id, checkInId: crypto.randomUUID() } };
      const call = api.PUT("/api/v1/group-trainings/{id}/check-ins/{checkInId}", { params, body });
      await demandEmpty(call);
      return (await call).response.headers.has(WAITS);
    },
    onSuccess: async (isKept) => {
      sayDone(say(isKept ? "kept" : "done"));
      onDone();
      await queries.invalidateQueries({ queryKey: ["groups"] });
    },
  });
}
