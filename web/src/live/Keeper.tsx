import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { sessionQuery } from "../session/session";
import { Live } from "./live";
import { Refetch } from "./references";
import { signals } from "./useLive";

/** Listens to the person's stream while the app is open, and has read again what it refers to. */
export default function Keeper({ accountId }: { readonly accountId: string }) {
  const queries = useQueryClient();
  useEffect(() => {
    const refetch = new Refetch(queries);
    const stopRefetching = signals.subscribe((signal) => refetch.note(signal));
    const live = new Live(accountId, {
      onSignal: signals.tell,
      isSignedIn: () => queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(({ signedIn }) => signedIn, () => true), // without a network nobody can tell
      onSignedOut: () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    });
    return () => {
      live.close();
      stopRefetching();
      refetch.close();
    };
  }, [accountId, queries]);
  return null;
}
