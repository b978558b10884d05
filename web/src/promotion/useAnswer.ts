import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sayDone } from "../design";
import { api, demandEmpty } from "../session/api";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { ADVICE, type Advice, type Answer } from "./promotion";

const SAID = { later: "saidLater", never: "saidNever", "not-this-brand": "saidBrand", done: "saidDone" } as const satisfies Record<Answer, keyof typeof messages>;

/** Answers a piece of advice, which then leaves the list. */
export function useAnswer({ id }: Pick<Advice, "id">) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: Answer) => demandEmpty(api.PUT("/api/v1/advice/{id}/answer", { params: { path: { id } }, body: { answer } })),
    onSuccess: (_, answer) => sayDone(say(SAID[answer])),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: [ADVICE] }),
  });
}
