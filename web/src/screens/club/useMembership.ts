import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import type { Role } from "../../clubs/club";
import { sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === "clubs" || key === "feed" || key === "discussions" });
}

/** Joins or asks to, as the club admits. */
export function useJoining(id: string) {
  const say = useTexts(messages);
  const again = useAgain();
  return useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/clubs/{id}/membership", { params: { path: { id } } })),
    onSuccess: ({ membership }) => sayDone(say(membership?.state === "requested" ? "done_ask" : "done_join")),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: again,
  });
}

/** Ends what the person is to the club. */
export function useEnding(id: string) {
  const say = useTexts(messages);
  const again = useAgain();
  return useMutation({
    mutationFn: async (how: "leave" | "refuse" | "withdraw") => {
      await demandEmpty(api.DELETE("/api/v1/clubs/{id}/membership", { params: { path: { id } } }));
      return how;
    },
    onSuccess: (how) => sayDone(say(`done_${how}`)),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: again,
  });
}

export type StaffAct = { readonly kind: "admit" | "decline" | "uninvite" | "remove" | "ban" | "unban" | "invite" } | { readonly kind: "role"; readonly role: Role };

/** What staff do about an athlete; what the service can take back is offered to be undone. */
export function useStaff(id: string, athleteId: string, name: string) {
  const say = useTexts(messages);
  const again = useAgain();
  const act = useMutation({
    mutationFn: ({ what }: { readonly what: StaffAct; readonly back?: StaffAct }) => carryOut(what, id, athleteId),
    onSuccess: (_, { what, back }) => sayDone(say(`told_${what.kind}`, { name }), back ? () => act.mutate({ what: back }) : undefined),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: again,
  });
  const done = act.isSuccess ? act.variables.what.kind : undefined;
  return { act: (what: StaffAct, back?: StaffAct) => act.mutate({ what, ...(back ? { back } : {}) }), isPending: act.isPending, done };
}

function carryOut(what: StaffAct, id: string, athleteId: string): Promise<void> {
  const params = { path: { id, athleteId } };
  switch (what.kind) {
    case "admit":
      return demandEmpty(api.PUT("/api/v1/clubs/{id}/requests/{athleteId}", { params }));
    case "decline":
      return demandEmpty(api.DELETE("/api/v1/clubs/{id}/requests/{athleteId}", { params }));
    case "uninvite":
    case "remove":
      return demandEmpty(api.DELETE("/api/v1/clubs/{id}/members/{athleteId}", { params }));
    case "ban":
      return demandEmpty(api.PUT("/api/v1/clubs/{id}/bans/{athleteId}", { params }));
    case "unban":
      return demandEmpty(api.DELETE("/api/v1/clubs/{id}/bans/{athleteId}", { params }));
    case "invite":
      return demandEmpty(api.PUT("/api/v1/clubs/{id}/invitations/{athleteId}", { params }));
    case "role":
      return demandEmpty(api.PUT("/api/v1/clubs/{id}/members/{athleteId}/role", { params, body: { role: what.role } }));
  }
}

