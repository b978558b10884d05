import { readBlocks } from "./events";
import { Pause } from "./pause";
import { signalOf, type Word } from "./signal";

const PATH = "/api/v1/live";
const UNAUTHENTICATED = 401;
/** The server says something every 25 seconds. */
const LONGEST_SILENCE_MILLIS = 80_000;

/** What the stream of a browser tells, and what became of it. */
export interface Listening {
  /** The last id that this browser has seen, or how long ago it began to read. */
  readonly lastId: () => string;
  readonly tell: (word: Word) => void;
  /** Whether the gateway still knows the session; asked before the stream is opened, since an answer 401 is an error of the console. */
  readonly isSignedIn: () => Promise<boolean>;
  /** The gateway knows no session any more. */
  readonly onSignedOut: () => void;
}

/** Holds a stream open until it is told to stop or the session is over; connects anew whenever it ends. */
export async function holdStream(listening: Listening, stop: AbortSignal, pause = new Pause()): Promise<void> {
  while (!stop.aborted) {
    const isSignedIn = await listening.isSignedIn();
    if (stop.aborted) {
      return;
    }
    const outcome = isSignedIn ? await readOnce(listening, stop, pause) : "signed-out";
    if (outcome === "signed-out") {
      listening.onSignedOut();
      return;
    }
    await wait(pause.next(outcome === "failed"), stop);
  }
}

async function readOnce(listening: Listening, stop: AbortSignal, pause: Pause): Promise<"ended" | "failed" | "signed-out"> {
  const silence = new Silence(stop);
  const lastId = listening.lastId();
  try {
    const answer = await fetch(PATH, {
      headers: { Accept: "text/event-stream", "Last-Event-ID": lastId },
      cache: "no-store",
      signal: silence.signal,
    });
    if (!answer.ok || !answer.body) {
      return answer.status === UNAUTHENTICATED ? "signed-out" : "failed";
    }
    for await (const { event, data, id, retryMillis } of readBlocks(answer.body)) {
      silence.ends();
      if (retryMillis !== undefined) {
        pause.asks(retryMillis);
      }
      pause.works();
      if (id !== undefined || event !== undefined) {
        listening.tell({ ...(id === undefined ? {} : { id }), ...(event === undefined ? {} : { signal: signalOf(event, data ?? "") }) });
      }
    }
    return "ended";
  } catch {
    return "failed"; // no network, or a silence in which the connection is lost
  } finally {
    silence.close();
  }
}

/** Aborts what nobody has heard from for too long. */
class Silence {
  private readonly controller = new AbortController();
  private readonly stop: AbortSignal;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly abort = () => this.controller.abort();

  constructor(stop: AbortSignal) {
    this.stop = stop;
    stop.addEventListener("abort", this.abort);
    this.ends();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  ends(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.abort, LONGEST_SILENCE_MILLIS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.stop.removeEventListener("abort", this.abort);
  }
}

/** Until the time has passed, the network is back, or nothing more is wanted. */
function wait(millis: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.("online", done);
      stop.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    globalThis.addEventListener?.("online", done);
    stop.addEventListener("abort", done);
  });
}
