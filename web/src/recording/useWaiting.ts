import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { journal } from "./here";
import { handInAll } from "./sender";

const LOCK = "fitconnect-hand-in";
const AGAIN_MILLIS = 30_000;

/** Hands in what waits, in one tab at a time. */
async function handInAlone(accountId: string) {
  const work = () => handInAll(journal, accountId);
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}

export const waitingQuery = (accountId: string) =>
  queryOptions({
    queryKey: ["recordings", accountId],
    queryFn: () => handInAlone(accountId),
    networkMode: "always",
    structuralSharing: false, // each answer is news, also one that says the same
    retry: false,
    staleTime: 0,
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
    refetchInterval: ({ state }) => (state.data && state.data.waiting.length > 0 ? AGAIN_MILLIS : false),
  });

/** Finished recordings that are still on this device. Asking hands them in: on load, on return of the network and of the person. */
export function useWaiting(accountId: string, onSent?: () => void) {
  const queries = useQueryClient();
  const waiting = useQuery(waitingQuery(accountId));
  const tell = useRef(onSent);
  useEffect(() => {
    tell.current = onSent;
  });
  const { data } = waiting;
  useEffect(() => {
    if (data && data.sent > 0) {
      void queries.invalidateQueries({ queryKey: ["trainings"] });
      tell.current?.();
    }
  }, [data, queries]);
  return waiting;
}
