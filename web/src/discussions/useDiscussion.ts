import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useSyncExternalStore } from "react";
import { sayDone } from "../design";
import { api, demandEmpty } from "../session/api";
import { leavingOf } from "../session/leaving";
import { useRequestKeys } from "../session/requestKeys";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { pathOf, reacted, ROOT, summaryQuery, type Comment, type Reaction, type ReactionCounts, type Subject } from "./subject";

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [ROOT] });
}

/** Comments on the subject, or answers one of its comments. */
export function useWriting(subject: Subject, answered?: string) {
  const again = useAgain();
  const keys = useRequestKeys();
  const requestOf = (text: string) => `${answered ?? ""} ${text}`;
  return useMutation({
    mutationFn: (text: string) => {
      const header = { "Idempotency-Key": keys.of(requestOf(text)) };
      return answered
        ? demand(api.POST(`${pathOf(subject)}/comments/{commentId}/answers` as const, { params: { path: { clubId: subject.id, commentId: answered }, header }, body: { text } }))
        : demand(api.POST(`${pathOf(subject)}/comments` as const, { params: { path: { clubId: subject.id }, header }, body: { text } }));
    },
    onSuccess: async (_, text) => {
      keys.forget(requestOf(text));
      await again();
    },
  });
}

export function useEditing(subject: Subject, { id, version }: Comment) {
  const again = useAgain();
  return useMutation({
    mutationFn: (text: string) =>
      demand(api.PUT(`${pathOf(subject)}/comments/{commentId}` as const, { params: { path: { clubId: subject.id, commentId: id }, header: { "If-Match": `"v${version}"` } }, body: { text } })),
    onSettled: again,
  });
}

/** Deletes for good once the offer to undo it has gone. */
export function useRemoval(subject: Subject) {
  const say = useTexts(messages);
  const again = useAgain();
  const leaving = leavingOf(useQueryClient());
  return ({ id }: Comment) => {
    const path = `${pathOf(subject)}/comments/${id}`;
    const { undo, settle } = leaving.remove(path, path, again);
    sayDone(say("removed"), undo, () => settle().then(again));
  };
}

/** Comments as they will be once those that are about to be deleted are: one that has answers leaves its place. */
export function useStaying(subject: Subject): (comments: readonly Comment[]) => readonly Comment[] {
  const leaving = leavingOf(useQueryClient());
  useSyncExternalStore(leaving.subscribe, leaving.version);
  return (comments) =>
    comments.flatMap((comment) => {
      if (!leaving.has(`${pathOf(subject)}/comments/${comment.id}`)) {
        return [comment];
      }
      return (comment.answers?.count ?? 0) > 0 ? [{ ...comment, deleted: true }] : [];
    });
}

/** The reactions to the subject or to a comment, where the person's own shows at once. */
export function useReacting(subject: Subject, stands: ReactionCounts, commentId?: string) {
  const say = useTexts(messages);
  const again = useAgain();
  const queries = useQueryClient();
  const react = useMutation({
    scope: { id: `reaction ${pathOf(subject)} ${commentId ?? ""}` },
    mutationFn: (reaction: Reaction | undefined) => {
      const at = pathOf(subject);
      const body = reaction && { reaction };
      if (commentId) {
        const params = { path: { clubId: subject.id, commentId } };
        return demandEmpty(body ? api.PUT(`${at}/comments/{commentId}/reaction` as const, { params, body }) : api.DELETE(`${at}/comments/{commentId}/reaction` as const, { params }));
      }
      const params = { path: { clubId: subject.id } };
      return demandEmpty(body ? api.PUT(`${at}/reaction` as const, { params, body }) : api.DELETE(`${at}/reaction` as const, { params }));
    },
    onSuccess: (_, reaction) => {
      if (!commentId) {
        queries.setQueryData(summaryQuery(subject).queryKey, (before) => before && { ...before, reactions: reacted(before.reactions, reaction) });
      }
    },
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: again,
  });
  return { counts: react.isPending ? reacted(stands, react.variables) : stands, choose: react.mutate };
}
