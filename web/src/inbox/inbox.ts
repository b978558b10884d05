import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, ProblemError, type NotificationSchemas } from "@fitconnect/client";
import { api, demandEmpty } from "../session/api";

export type Notification = NotificationSchemas["NotificationView"];
export type Unread = NotificationSchemas["UnreadView"];

const PAGE = 30;
/** A live signal counts again at once; this is for the time in which no stream is open. */
const RECOUNT_MILLIS = 120_000;

export const unreadQuery = queryOptions({
  queryKey: ["notifications", "unread"],
  queryFn: async (): Promise<Unread> => {
    try {
      return await demand(api.GET("/api/v1/notifications/unread-count"));
    } catch (failure) {
      if (isForbidden(failure)) {
        return { count: 0, more: false };
      }
      throw failure;
    }
  },
  refetchInterval: RECOUNT_MILLIS,
});

/** A session that began before there were notifications may not read them until the person signs in again. */
function isForbidden(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.problem.status === 403;
}

export const inboxQuery = infiniteQueryOptions({
  queryKey: ["notifications", "list"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/notifications", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

/** Marks as read what tells of this resource: the person has just seen the thing itself. */
export function readAbout(reference: string): Promise<void> {
  return demandEmpty(api.PUT("/api/v1/notifications/read", { params: { query: { reference } } }));
}

/** As a badge shows it. */
export function countText({ count, more }: Unread): string {
  return more ? `${count}+` : String(count);
}
