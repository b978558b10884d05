import { queryOptions, type QueryClient } from "@tanstack/react-query";

/** What the gateway tells about the sealed cookie; never a token. */
export interface Session {
  readonly signedIn: boolean;
  readonly accountId?: string;
  readonly name?: string;
  readonly roles: readonly string[];
  /** Where the shop is, which may be another house's. */
  readonly shop: string;
  /** Whose map is drawn, with {z}, {x} and {y}; absent where the app draws its own. */
  readonly tiles?: { readonly address: string; readonly credit?: string };
}

const CHANNEL = "fitconnect-session";
const MINUTE_MILLIS = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async (): Promise<Session> => {
    const answer = await fetch("/app/session");
    if (!answer.ok) {
      throw new Error(`The session cannot be read: ${answer.status}`);
    }
    return (await answer.json()) as Session;
  },
  staleTime: MINUTE_MILLIS,
  refetchOnWindowFocus: "always",
});

/** When one tab of a browser learns that the session is over, all tabs forget what they have read. */
export class SessionEnd {
  private readonly client: QueryClient;
  private readonly channel: BroadcastChannel;
  private readonly departure = new AbortController();

  constructor(client: QueryClient, channel = new BroadcastChannel(CHANNEL)) {
    this.client = client;
    this.channel = channel;
    this.channel.onmessage = () => this.forget();
  }

  /** Ends when the person signs out here: what asks for anything by itself asks no more. */
  get leaving(): AbortSignal {
    return this.departure.signal;
  }

  /** The gateway has answered that the session is over. */
  announce(): void {
    this.announceToOthers();
    this.forget();
  }

  /** The person signs out here, and this page is about to be left. */
  leave(): void {
    this.departure.abort();
    this.announceToOthers();
    globalThis.addEventListener("pageshow", ({ persisted }) => persisted && location.reload(), { once: true }); // a page that is left does nothing more, also when it is come back to
  }

  close(): void {
    this.channel.close();
  }

  private announceToOthers(): void {
    this.channel.postMessage("ended");
  }

  private forget(): void {
    const session = this.client.getQueryData<Session>(sessionQuery.queryKey);
    this.client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] });
    if (session) {
      void this.client.cancelQueries({ queryKey: sessionQuery.queryKey }, { revert: false, silent: true }); // asked before the end
      this.client.setQueryData<Session>(sessionQuery.queryKey, { signedIn: false, roles: [], shop: session.shop });
    }
  }
}

/** The way over auth-service and back to this address. */
export function signInAddress(location: { readonly pathname: string; readonly search: string }): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete("silent");
  parameters.delete("sign-in");
  const rest = parameters.toString();
  return `/app/sign-in?return-to=${encodeURIComponent(location.pathname + (rest ? `?${rest}` : ""))}`;
}
