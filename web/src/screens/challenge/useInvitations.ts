import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { sayDone } from "../../design";
import { challengeQuery, invitationsQuery, type Challenge } from "../../gamification/challenges";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface Answer {
  readonly error?: unknown;
  readonly response: Response;
}

const done = ({ error, response }: Answer) => ({ data: response.ok, error, response });

/** Inviting a friend, and taking an invitation back. */
export function useInviting(id: string, athleteId: string) {
  const queries = useQueryClient();
  const params = { path: { id, athleteId } };
  const onSettled = () => queries.invalidateQueries({ queryKey: invitationsQuery(id).queryKey });
  const invite = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/challenges/{id}/invitations/{athleteId}", { params }).then(done)),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/challenges/{id}/invitations/{athleteId}", { params }).then(done)),
    onSettled,
  });
  return { invite, withdraw };
}

/** Declining an invitation, after which the challenge is there no more. */
export function useDeclining({ id }: Challenge, onGone: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/challenges/{id}/invitation", { params: { path: { id } } }).then(done)),
    onSuccess: () => {
      sayDone(say("declined"));
      onGone();
      queries.removeQueries({ queryKey: challengeQuery(id).queryKey });
      return queries.invalidateQueries({ queryKey: ["challenges", "list"] });
    },
  });
}
