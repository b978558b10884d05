import { onTestFinished, describe, expect, it, vi } from "vitest";
import { Live, type Locks } from "./live";
import type { Signal } from "./signal";

/** One lock, as the browser has it for all its tabs. */
class OneLock implements Locks {
  private last: Promise<unknown> = Promise.resolve();

  request(_name: string, { signal }: { readonly signal: AbortSignal }, work: () => Promise<void>): Promise<unknown> {
    const mine = this.last.then(() => (signal.aborted ? undefined : work()));
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

/** The gateway: notes which stream was opened behind which id, and says what the test wants. */
class FakeStreams {
  readonly opened: (string | null)[] = [];
  private streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  status = 200;

  constructor() {
    vi.spyOn(globalThis, "fetch").mockImplementation((_path, init) => {
      this.opened.push(new Headers(init?.headers).get("Last-Event-ID"));
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          this.streams.push(controller);
          init?.signal?.addEventListener("abort", () => controller.error(new Error("aborted")));
        },
      });
      return Promise.resolve(new Response(this.status === 200 ? body : null, { status: this.status }));
    });
  }

  say(text: string): void {
    this.streams.at(-1)?.enqueue(new TextEncoder().encode(text));
  }

  end(): void {
    this.streams.at(-1)?.close();
  }
}

let people = 0;

function browser(session = { isSignedIn: true }) {
  const account = `account-${++people}`;
  const locks = new OneLock();
  return (agoMillis = 0) => {
    const since = () => performance.timeOrigin + performance.now() - agoMillis;
    const heard: Signal[] = [];
    const onSignedOut = vi.fn();
    const live = new Live(account, { onSignal: (signal) => heard.push(signal), isSignedIn: () => Promise.resolve(session.isSignedIn), onSignedOut }, locks, since());
    onTestFinished(() => live.close());
    return { heard, live, onSignedOut };
  };
}

const NEW: unknown = expect.stringMatching(/^ago-\d+$/);
const NEWS = 'event: training-changed\nid: 2-42\ndata: {"kind":"training-changed","reference":"/api/v1/trainings/1"}\n\n';
const SIGNAL = { kind: "training-changed", reference: "/api/v1/trainings/1" };

describe("the stream of a browser", () => {
  it("is one for all its tabs, and all of them hear it", async () => {
    const gateway = new FakeStreams();
    const open = browser();
    const tabs = [open(), open(), open()];
    await vi.waitFor(() => expect(gateway.opened).toEqual([NEW]));

    gateway.say(`: open\nid: 2-41\n\n${NEWS}`);

    await vi.waitFor(() => tabs.forEach(({ heard }) => expect(heard).toEqual([SIGNAL])));
    expect(gateway.opened).toHaveLength(1);
  });

  it("goes on in another tab behind the last id when its own is closed", async () => {
    const gateway = new FakeStreams();
    const open = browser();
    const first = open();
    const second = open();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));
    gateway.say(NEWS);
    await vi.waitFor(() => expect(second.heard).toHaveLength(1));

    first.live.close();

    await vi.waitFor(() => expect(gateway.opened).toEqual([NEW, "2-42"]));
    gateway.say(NEWS.replace("2-42", "2-43"));
    await vi.waitFor(() => expect(second.heard).toHaveLength(2));
    expect(first.heard).toHaveLength(1);
  });

  it("begins with what came since the page began to load", async () => {
    const gateway = new FakeStreams();
    browser()(1_500);

    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));
    const [ago = 0] = gateway.opened.map((id) => Number(id?.replace("ago-", "")));
    expect(ago).toBeGreaterThanOrEqual(1_500);
    expect(ago).toBeLessThan(10_000);
  });

  it("is asked by a tab that comes later for what it missed, once, and by nobody else", async () => {
    const gateway = new FakeStreams();
    const open = browser();
    const first = open(5_000);
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));
    gateway.say(NEWS);
    await vi.waitFor(() => expect(first.heard).toHaveLength(1));

    const second = open(4_000);
    await vi.waitFor(() => expect(second.heard).toEqual([SIGNAL]));
    const third = open(0);
    gateway.say(NEWS.replace("2-42", "2-43"));

    await vi.waitFor(() => expect(third.heard).toHaveLength(1));
    expect(second.heard).toHaveLength(2);
    expect(first.heard).toHaveLength(2);
  });

  it("tells a tab that began to read before it that all is worth a look", async () => {
    const gateway = new FakeStreams();
    const open = browser();
    open(1_000);
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));
    gateway.say(": open\nid: 2-41\n\n");
    await new Promise((resolve) => setTimeout(resolve, 20)); // the tab knows that its stream is open

    const second = open(60_000);

    await vi.waitFor(() => expect(second.heard).toEqual([{ kind: "reset" }]));
  });

  it("is opened again behind the last id when it ends, after the pause that the server asks for", async () => {
    const gateway = new FakeStreams();
    browser()();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));

    gateway.say("id: 2-57\n\nretry: 1\n\n");
    gateway.end();

    await vi.waitFor(() => expect(gateway.opened).toEqual([NEW, "2-57"]));
  });

  it("tells that signals were missed", async () => {
    const gateway = new FakeStreams();
    const { heard } = browser()();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));

    gateway.say('event: reset\nid: 2-99\ndata: {"kind":"reset"}\n\n');

    await vi.waitFor(() => expect(heard).toEqual([{ kind: "reset" }]));
  });

  it("is not asked for again once the session is over", async () => {
    const gateway = new FakeStreams();
    const session = { isSignedIn: true };
    const { onSignedOut } = browser(session)();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));

    session.isSignedIn = false;
    gateway.say("retry: 1\n\n");
    gateway.end();

    await vi.waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(gateway.opened).toHaveLength(1);
  });

  it("is not taken over by a tab whose session has ended meanwhile", async () => {
    const gateway = new FakeStreams();
    const session = { isSignedIn: true };
    const open = browser(session);
    const first = open();
    const second = open();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));

    session.isSignedIn = false;
    first.live.close();

    await vi.waitFor(() => expect(second.onSignedOut).toHaveBeenCalledOnce());
    expect(gateway.opened).toHaveLength(1);
  });

  it("stays closed when the session is over", async () => {
    const gateway = new FakeStreams();
    gateway.status = 401;
    const { onSignedOut } = browser()();

    await vi.waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(gateway.opened).toHaveLength(1);
  });

  it("is opened again at once when the network is back", async () => {
    const gateway = new FakeStreams();
    gateway.status = 503;
    const online = new EventTarget();
    vi.stubGlobal("addEventListener", online.addEventListener.bind(online));
    vi.stubGlobal("removeEventListener", online.removeEventListener.bind(online));
    browser()();
    await vi.waitFor(() => expect(gateway.opened).toHaveLength(1));
    await vi.waitFor(() => {
      online.dispatchEvent(new Event("online"));
      expect(gateway.opened).toHaveLength(2);
    });
  });
});
