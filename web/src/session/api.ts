import { createClient, demand, ProblemError, type FitConnectClient, type Middleware } from "@fitconnect/client";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { KEPT, WAITS } from "../outbox/words";
import { currentLanguage } from "../text/language";
import { format } from "../text/messages";
import { reach, reachMessages } from "./reach";
import { SessionEnd } from "./session";
import { asksForStrongerSignIn } from "./stepUp";
import { sayWhenSuspensionEnds } from "./suspended";

/** The API with the browser's cookie. The header says that the app's own script writes, which no foreign page can. */
export const api: FitConnectClient = createClient({
  baseUrl: typeof location === "undefined" ? "" : location.origin,
  fetch: (request) => globalThis.fetch(request).catch(sayUnreachable),
});

/** A browser says "Failed to fetch", which some screens would show. */
function sayUnreachable(failure: unknown): never {
  throw failure instanceof TypeError ? new TypeError(format(reachMessages.noConnection, currentLanguage())) : failure;
}

api.use({
  onRequest({ request }) {
    request.headers.set("FitConnect-Web", "1");
    request.headers.set("Accept-Language", currentLanguage());
    return request;
  },
  onResponse({ request, response }) {
    if (request.method === "GET" && !response.headers.has(WAITS)) {
      reach.heard(response.headers.has(KEPT));
    }
    return sayWhenSuspensionEnds(response);
  },
});

/** For answers without a body. */
export async function demandEmpty(call: Promise<{ readonly error?: unknown; readonly response: Response }>): Promise<void> {
  await demand(call.then(({ error, response }) => ({ data: response.ok, error, response })));
}

/** The headers of a JSON merge patch of the version that was read. */
export const mergePatch = { "Content-Type": "application/merge-patch+json" };

/** The thing has a newer version than the one that the change was made of. */
export function isOutdated(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.problem.status === 412;
}

const MOST_REPEATS = 2;
const FRESH_MILLIS = 15_000;

/** A refusal stays a refusal; what was busy or out of reach is tried again. */
export function mayRepeat(failures: number, failure: Error): boolean {
  const refused = failure instanceof ProblemError && failure.problem.status < 500;
  return !refused && failures < MOST_REPEATS;
}

/** A page that is being left asks nothing any more and hears no answer to a read: the session is over before the page is gone, so each would be a refusal. */
function silentFrom(leaving: AbortSignal): Middleware {
  return {
    onRequest({ request }) {
      if (leaving.aborted) {
        return unanswered;
      }
      return request.method === "GET" ? new Request(request, { signal: AbortSignal.any([request.signal, leaving]) }) : undefined;
    },
    onError: () => (leaving.aborted ? unanswered : undefined),
  };
}

const unanswered = new Promise<never>(() => undefined);

/** The app's reads and writes; a 401 to any of them ends the session in all tabs. */
export function createQueries(): { readonly queries: QueryClient; readonly sessionEnd: SessionEnd; readonly close: () => void } {
  const onError = (failure: Error) => {
    if (failure instanceof ProblemError && failure.problem.status === 401 && !asksForStrongerSignIn(failure.problem.type)) {
      sessionEnd.announce();
    }
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // Without a network the service worker answers a read from this device, and keeps a write on it.
    defaultOptions: { queries: { retry: mayRepeat, staleTime: FRESH_MILLIS, networkMode: "offlineFirst" }, mutations: { networkMode: "always" } },
  });
  const sessionEnd = new SessionEnd(queries);
  const silence = silentFrom(sessionEnd.leaving);
  api.use(silence);
  const close = () => {
    api.eject(silence);
    sessionEnd.close();
    queries.clear();
  };
  return { queries, sessionEnd, close };
}
