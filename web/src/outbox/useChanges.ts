import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Change } from "./change";
import { Outbox } from "./store";
import { CHANNEL, type News, type Order } from "./words";

const FIRST_AGAIN_MILLIS = 1_000;
const LAST_AGAIN_MILLIS = 30_000;
export const outbox = new Outbox();

const changesQuery = (accountId: string) =>
  queryOptions({
    queryKey: ["changes", accountId],
    queryFn: () => outbox.list(accountId),
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });

/** What waits on this device for the network, or for the person's decision. */
export function useChanges(accountId: string): readonly Change[] {
  return useQuery(changesQuery(accountId)).data ?? [];
}

/** Asks the service worker, which alone sends and removes changes. */
export function order(act: Order): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(act)); // also from a page that was loaded past it
}

/** Has what waits sent: at once, when the network or the person is back, and then ever more rarely. */
export function useSending(accountId: string, onSent: (count: number) => void): void {
  const queries = useQueryClient();
  const isWaiting = useChanges(accountId).some(({ state }) => state.kind === "waits");

  const tell = useRef(onSent);
  useEffect(() => {
    tell.current = onSent;
  });

  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      void queries.invalidateQueries({ queryKey: changesQuery(accountId).queryKey });
      if (data.sent > 0) {
        tell.current(data.sent);
        void queries.invalidateQueries();
      }
    };
    return () => channel.close();
  }, [accountId, queries]);

  useEffect(() => {
    if (!isWaiting) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    const sendAfter = (millis: number) => {
      timer = setTimeout(() => {
        order({ act: "send" });
        sendAfter(Math.min(2 * millis, LAST_AGAIN_MILLIS));
      }, millis);
    };
    // A browser says that it is online a little before the first answer comes.
    const start = () => {
      clearTimeout(timer);
      order({ act: "send" });
      sendAfter(FIRST_AGAIN_MILLIS);
    };
    start();
    window.addEventListener("online", start);
    window.addEventListener("focus", start);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", start);
      window.removeEventListener("focus", start);
    };
  }, [isWaiting]);
}
