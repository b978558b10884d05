import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSessionEnd } from "../app/SessionEndContext";
import { sessionQuery } from "../session/session";
import { Live } from "./live";
import { Refetch } from "./references";
import { signals } from "./useLive";

/** The app asks for the session when it opens; the stream is opened right behind that. */
const JUST_ASKED_MILLIS = 1_000;

/** Listens to the person's stream while the app is open, and has read again what it refers to. */
export default function Keeper({ accountId }: { readonly accountId: string }) {
  const queries = useQueryClient();
  const { leaving } = useSessionEnd();
  useEffect(() => {
    if (leaving.aborted) {
      return; // this piece of the app came when the person was already signing out
    }
    const refetch = new Refetch(queries);
    const stopRefetching = signals.subscribe((signal) => refetch.note(signal));
    const live = new Live(accountId, {
      onSignal: signals.tell,
      isSignedIn: () => queries.fetchQuery({ ...sessionQuery, staleTime: JUST_ASKED_MILLIS }).then(({ signedIn }) => signedIn, () => true), // without a network nobody can tell
      onSignedOut: () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    });
    const close = () => live.close(); // or this tab would take the stream over from those that heard of the end before it is left
    leaving.addEventListener("abort", close);
    return () => {
      leaving.removeEventListener("abort", close);
      live.close();
      stopRefetching();
      refetch.close();
    };
  }, [accountId, leaving, queries]);
  return null;
}
