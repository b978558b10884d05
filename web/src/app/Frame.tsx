import { useQuery } from "@tanstack/react-query";
import { Outlet, useMatches } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { Fault, forgetDone, Skeleton, Toasts } from "../design";
import { sessionQuery } from "../session/session";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { Navigation } from "./Navigation";
import { OfflineBanner } from "./OfflineBanner";
import { Shortcuts } from "./Shortcuts";
import { Welcome } from "./Welcome";

const RecordingKeeper = lazy(() => import("../recording/Keeper"));
const ChangeKeeper = lazy(() => import("../outbox/Keeper"));
const LiveKeeper = lazy(() => import("../live/Keeper"));

/** What stands around every screen. A visitor sees the welcome instead of the screens, except those that are open. */
export function Frame() {
  const say = useTexts(messages);
  const session = useQuery(sessionQuery);
  const accountId = session.data?.accountId;
  useEffect(() => forgetDone, [accountId]);
  const isOpen = useMatches().some((match) => match.staticData.open === true);
  if (session.data && !session.data.signedIn && !isOpen) {
    return <Welcome shop={session.data.shop} />;
  }
  return (
    <div className="frame">
      <a className="skip button secondary" href="#content">
        {say("skip")}
      </a>
      <Navigation session={session.data} />
      <main id="content" tabIndex={-1}>
        <OfflineBanner />
        <Suspense>{accountId ? <ChangeKeeper accountId={accountId} /> : null}</Suspense>
        <Suspense>{accountId ? <RecordingKeeper accountId={accountId} /> : null}</Suspense>
        <Suspense>{accountId ? <LiveKeeper accountId={accountId} /> : null}</Suspense>
        {session.data ? <Outlet /> : <Waiting failure={session.error} onRetry={() => void session.refetch()} />}
      </main>
      <Toasts />
      <Shortcuts />
    </div>
  );
}

function Waiting({ failure, onRetry }: { readonly failure: Error | null; readonly onRetry: () => void }) {
  return <div className="page">{failure ? <Fault failure={failure} onRetry={onRetry} /> : <Skeleton rows={4} />}</div>;
}
