import { holdStream } from "./stream";
import type { Signal, Word } from "./signal";

/** Of the browser's `navigator.locks`, what is needed here. */
export interface Locks {
  request(name: string, options: { readonly signal: AbortSignal }, work: () => Promise<void>): Promise<unknown>;
}

export interface Listener {
  readonly onSignal: (signal: Signal) => void;
  readonly isSignedIn: () => Promise<boolean>;
  /** The gateway knows no session any more. */
  readonly onSignedOut: () => void;
}

/**
 * The stream of one person in this browser: of all tabs one holds it and tells the others, because a browser opens few connections to a
 * house. When that tab is closed, the next one goes on behind the last id that was told.
 */
export class Live {
  private readonly listener: Listener;
  private readonly channel: BroadcastChannel;
  private readonly stop = new AbortController();
  private lastId: string | undefined;

  constructor(accountId: string, listener: Listener, locks: Locks | undefined = navigator.locks) {
    this.listener = listener;
    const name = `fitconnect-live:${accountId}`;
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<Word>) => this.hear(data);
    const hold = () => holdStream({ lastId: () => this.lastId, tell: (word) => this.tellAll(word), isSignedIn: listener.isSignedIn, onSignedOut: listener.onSignedOut }, this.stop.signal);
    const held = locks ? locks.request(name, { signal: this.stop.signal }, hold) : hold(); // plain http in a local network has no locks
    held.catch(() => undefined); // closed while it waited for its turn
  }

  close(): void {
    this.stop.abort();
    this.channel.close();
  }

  private tellAll(word: Word): void {
    if (!this.stop.signal.aborted) {
      this.channel.postMessage(word);
      this.hear(word);
    }
  }

  private hear({ id, signal }: Word): void {
    this.lastId = id ?? this.lastId;
    if (signal) {
      this.listener.onSignal(signal);
    }
  }
}
