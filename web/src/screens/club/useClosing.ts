import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { sayDone } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Lets a club end in two weeks, or keeps it after all. */
export function useClosing(id: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["clubs"] });
  const reopen = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/clubs/{id}/closing", { params })),
    onSuccess: () => sayDone(say("reopened")),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled,
  });
  const close = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/clubs/{id}/closing", { params })),
    onSuccess: () => sayDone(say("closing"), () => reopen.mutate()),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled,
  });
  return { close, reopen };
}
