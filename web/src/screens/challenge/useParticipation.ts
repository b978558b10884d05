import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { sayDone } from "../../design";
import { challengeQuery, type Challenge } from "../../gamification/challenges";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Joining, changing the team, leaving and deleting. */
export function useParticipation({ id, progress }: Challenge, onGone: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["challenges"] });
  const join = useMutation({
    mutationFn: (team: string) => demand(api.PUT("/api/v1/challenges/{id}/participation", { params, body: team ? { team } : {} })),
    onSuccess: (answer) => {
      queries.setQueryData(challengeQuery(id).queryKey, answer);
      sayDone(say(progress ? "teamChanged" : "joined"));
    },
    onSettled,
  });
  const leave = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/challenges/{id}/participation", { params }).then(({ error, response }) => ({ data: response.ok, error, response }))),
    onSuccess: () => sayDone(say("left_")),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/challenges/{id}", { params }).then(({ error, response }) => ({ data: response.ok, error, response }))),
    onSuccess: () => {
      sayDone(say("removed"));
      onGone();
      queries.removeQueries({ queryKey: challengeQuery(id).queryKey });
      return queries.invalidateQueries({ queryKey: ["challenges", "list"] });
    },
  });
  return { join, leave, remove };
}
