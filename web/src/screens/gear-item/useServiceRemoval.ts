import { useQueryClient } from "@tanstack/react-query";
import { sayDone } from "../../design";
import { historyQuery, noteService, undoService, useGearChange, type Service } from "../../gear/gear";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Takes back the service that was noted last. */
export function useServiceUndo(id: string): () => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const undo = useGearChange({
    change: async () => {
      const { services } = await queries.fetchQuery({ ...historyQuery(id), staleTime: 0 });
      await Promise.all(services.slice(0, 1).map(({ servedAt }) => undoService(id, servedAt)));
    },
    onFailed: (failure) => sayDone(say("refused", { why: failure.message })),
  });
  return () => undo.mutate(undefined);
}

/** Removes the last service of an item at once; the toast notes it again. */
export function useServiceRemoval(id: string): (service: Service & { readonly servedAt: string }) => void {
  const say = useTexts(messages);
  const onFailed = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const restore = useGearChange({ change: (service: Service) => noteService(id, service, crypto.randomUUID()), onFailed });
  const remove = useGearChange({
    change: ({ servedAt }: Service & { readonly servedAt: string }) => undoService(id, servedAt),
    onDone: (_, service) => sayDone(say("serviceRemoved"), () => restore.mutate(service)),
    onFailed,
  });
  return (service) => remove.mutate(service);
}
