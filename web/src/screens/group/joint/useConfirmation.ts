import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sayDone } from "../../../design";
import { api, demandEmpty } from "../../../session/api";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

/** Confirms that an athlete came, and takes it back. */
export function useConfirmation(id: string, athleteId: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id, athleteId } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups", "joint", id] });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const withdraw = useMutation({ mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/attendance/{athleteId}", { params })), onError, onSettled });
  const confirm = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/attendance/{athleteId}", { params })),
    onSuccess: () => sayDone(say("confirmDone"), () => withdraw.mutate()),
    onError,
    onSettled,
  });
  return { confirm: () => confirm.mutate(), withdraw: () => withdraw.mutate(), isPending: confirm.isPending || withdraw.isPending };
}
