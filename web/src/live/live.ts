import { holdStream } from "./stream";
import { Memory } from "./memory";
import type { Answer, Question, Signal, Word } from "./signal";

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
 *
 * What a page reads before the stream carries something may be changed meanwhile. So the stream begins with what was signalled since the
 * page began to load, and a tab that comes later asks the one that holds the stream for the same.
 */
export class Live {
  private readonly listener: Listener;
  private readonly channel: BroadcastChannel;
  private readonly stop = new AbortController();
  private readonly memory = new Memory();
  private readonly self = crypto.randomUUID();
  /** When the first of the tabs that the stream is to serve began to read. */
  private since: number;
  private lastId: string | undefined;
  private holdsOpenStream = false;

  constructor(accountId: string, listener: Listener, locks: Locks | undefined = navigator.locks, since = performance.timeOrigin) {
    this.listener = listener;
    this.since = since;
    const name = `fitconnect-live:${accountId}`;
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<Word | Question | Answer>) => this.take(data);
    this.channel.postMessage({ asker: this.self, since } satisfies Question);
    const hold = () => holdStream({ lastId: () => this.lastId ?? `ago-${Math.max(0, Math.ceil(now() - this.since))}`, tell: (word) => this.tellAll(word), isSignedIn: listener.isSignedIn, onSignedOut: listener.onSignedOut }, this.stop.signal);
    const held = locks ? locks.request(name, { signal: this.stop.signal }, hold) : hold(); // plain http in a local network has no locks
    held.catch(() => undefined); // closed while it waited for its turn
  }

  close(): void {
    this.stop.abort();
    this.channel.close();
  }

  private tellAll(word: Word): void {
    if (!this.stop.signal.aborted) {
      this.holdsOpenStream = true;
      this.channel.postMessage(word);
      this.hear(word);
    }
  }

  private take(said: Word | Question | Answer): void {
    if ("since" in said) {
      this.answer(said);
    } else if (!("asker" in said)) {
      this.hear(said);
    } else if (said.asker === this.self) {
      said.missed.filter((signal) => !this.memory.has(signal)).forEach((signal) => this.listener.onSignal(signal)); // what it heard after it asked comes twice
    }
  }

  /** The stream that is still to be opened will begin early enough for the one that asks. */
  private answer({ asker, since }: Question): void {
    if (!this.holdsOpenStream) {
      this.since = Math.min(this.since, since);
      return;
    }
    const missed = since < this.since ? [{ kind: "reset" }] : this.memory.since(since);
    if (missed.length > 0) {
      this.channel.postMessage({ asker, missed } satisfies Answer);
    }
  }

  private hear({ id, signal }: Word): void {
    this.lastId = id ?? this.lastId;
    if (signal) {
      this.memory.keep(signal, now());
      this.listener.onSignal(signal);
    }
  }
}

/** The same clock in all tabs, which nobody sets. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
