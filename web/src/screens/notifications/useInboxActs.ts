import { useMutation, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { useCallback } from "react";
import { sayDone } from "../../design";
import { inboxQuery, unreadQuery, type Notification, type Unread } from "../../inbox/inbox";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

type Listed = InfiniteData<{ readonly items?: readonly Notification[] }>;

interface InboxActs {
  readonly read: (notification: Notification) => void;
  readonly readAll: () => void;
  /** Deletes once the offer to undo it has gone. */
  readonly remove: (notification: Notification, undone: () => void) => void;
}

/** What a person does with notifications; shown at once, and put right by the next read if it fails. */
export function useInboxActs(): InboxActs {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const settled = () => queries.invalidateQueries({ queryKey: ["notifications"] });
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const show = (isRead: (one: Notification) => boolean) =>
    queries.setQueryData(inboxQuery.queryKey, (now: Listed | undefined) =>
      now && { ...now, pages: now.pages.map((page) => ({ ...page, items: (page.items ?? []).map((one) => (isRead(one) ? { ...one, read: true } : one)) })) },
    );
  const count = (change: (now: Unread) => Unread) => queries.setQueryData(unreadQuery.queryKey, (now) => now && change(now));

  const read = useMutation({
    mutationFn: ({ id }: Notification) => demandEmpty(api.PUT("/api/v1/notifications/{id}/read", { params: { path: { id } } })),
    onMutate: ({ id }) => {
      show((one) => one.id === id);
      count((now) => (now.more ? now : { ...now, count: Math.max(0, now.count - 1) }));
    },
    onSettled: settled,
  });
  const readAll = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/notifications/read")),
    onMutate: () => {
      show(() => true);
      count(() => ({ count: 0, more: false }));
    },
    onError,
    onSettled: settled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Notification) => demandEmpty(api.DELETE("/api/v1/notifications/{id}", { params: { path: { id } } })),
    onError,
    onSettled: settled,
  });
  const { mutate } = read;
  return {
    read: useCallback((notification) => (notification.read ? undefined : mutate(notification)), [mutate]),
    readAll: () => readAll.mutate(),
    remove: (notification, undone) => sayDone(say("removed"), undone, () => remove.mutateAsync(notification)),
  };
}
