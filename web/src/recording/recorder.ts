import type { Entry, Head, Journal } from "./journal";
import { Positions } from "./positions";
import { Tally } from "./tally";

const SECOND = 1000;
/** After a longer absence of the page the recording waits for the person instead of going on by itself. */
export const LONGEST_ABSENCE_MILLIS = 120_000;
const LOCK = "fitconnect-recording";

export type Trouble = "denied" | "no-position" | "storage";

/** What the screen shows. Every change is a new object. */
export interface Recording {
  readonly head: Head;
  readonly tally: Tally;
  readonly now: number;
  readonly trouble?: Trouble;
  /** The page was away so long that the recording was paused from this moment on. */
  readonly interruptedAt?: number;
}

/**
 * Records the phone's position, on whichever screen the person is. Each entry stands in the journal before it is shown, so that a
 * crash loses the second that it happens in.
 */
export class Recorder {
  private readonly journal: Journal;
  private readonly listeners = new Set<() => void>();
  private readonly positions = new Positions({
    onFix: (fix) => {
      if (this.current?.trouble !== "storage") {
        this.change({ trouble: undefined });
      }
      this.note(fix);
    },
    onFault: (trouble) => this.change({ trouble }),
  });
  private current: Recording | undefined;
  private ticker: ReturnType<typeof setInterval> | undefined;
  private wakeLock: WakeLockSentinel | undefined;
  private release: (() => void) | undefined;
  private written: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Recording | undefined => this.current;

  async start(accountId: string, sport: string, autoPause: boolean): Promise<void> {
    const now = Date.now();
    const utcOffsetMinutes = -new Date(now).getTimezoneOffset();
    const head: Head = { id: crypto.randomUUID(), accountId, sport, startedAt: now, utcOffsetMinutes, seenAt: now, autoPause };
    if (this.current || !(await this.own())) {
      return;
    }
    if (typeof navigator.storage?.persist === "function") {
      void navigator.storage.persist().catch(() => undefined); // a browser that is short of room erases other sites first
    }
    try {
      await this.journal.begin(head);
      this.show({ head, tally: new Tally(now, autoPause), now });
      this.listen();
    } catch (failure) {
      this.end(); // another tab may try
      throw failure;
    }
  }

  /** Goes on with what this device was recording for the person. */
  async restore(accountId: string): Promise<void> {
    if (this.current && this.current.head.accountId !== accountId) {
      this.leave();
    }
    const head = (await this.journal.list(accountId)).find(({ finishedAt }) => finishedAt === undefined);
    if (!head || this.current || !(await this.own())) {
      return;
    }
    const tally = new Tally(head.startedAt, head.autoPause);
    const entries = await this.journal.read(head.id);
    entries.forEach((entry) => tally.add(entry));
    const seenAt = Math.max(head.seenAt, entries.at(-1)?.at ?? 0);
    const now = Date.now();
    const isInterrupted = tally.state !== "paused" && now - seenAt > LONGEST_ABSENCE_MILLIS;
    this.show({ head, tally, now, ...(isInterrupted ? { interruptedAt: seenAt } : {}) });
    if (isInterrupted) {
      this.note({ kind: "pause", at: seenAt });
    }
    this.listen();
  }

  pause(): void {
    this.note({ kind: "pause", at: Date.now() });
  }

  resume(): void {
    this.change({ interruptedAt: undefined });
    this.note({ kind: "resume", at: Date.now() });
  }

  lap(): void {
    this.note({ kind: "lap", at: Date.now() });
  }

  async finish(): Promise<void> {
    const { current } = this;
    if (!current) {
      return;
    }
    this.silence();
    try {
      await this.written;
      await this.journal.finish(current.head.id, Date.now());
      this.end();
    } catch {
      this.change({ trouble: "storage" });
      this.listen();
    }
  }

  async discard(): Promise<void> {
    const { current } = this;
    if (current) {
      this.end();
      await this.written;
      await this.journal.erase(current.head.id);
    }
  }

  /** The journal stays for its person's return. */
  leave(): void {
    this.end();
  }

  private note(entry: Entry): void {
    const { current } = this;
    if (!current) {
      return;
    }
    this.written = this.written
      .then(() => this.journal.write(current.head.id, entry))
      .then(
        () => {
          current.tally.add(entry);
          this.change({ now: Date.now(), ...(this.current?.trouble === "storage" ? { trouble: undefined } : {}) });
        },
        () => {
          if (entry.kind !== "fix") {
            current.tally.add(entry); // without room the person can still pause and finish
          }
          this.change({ trouble: "storage" });
        },
      );
  }

  private listen(): void {
    this.ticker = setInterval(() => this.tick(), SECOND);
    document.addEventListener("visibilitychange", this.comeBack);
    this.keepAwake();
    this.positions.start();
  }

  private tick(): void {
    const { current } = this;
    if (current) {
      this.change({ now: Date.now() });
      this.positions.watchOver();
      this.journal.see(current.head.id, Date.now()).catch(() => this.change({ trouble: "storage" }));
    }
  }

  /** A hidden page may have lost its positions, and a person who refused them may think better of it. */
  private readonly comeBack = (): void => {
    if (document.visibilityState === "visible") {
      this.positions.start();
      this.keepAwake();
    }
  };

  /** The browser takes the lock away whenever the page is hidden. */
  private keepAwake(): void {
    if (document.visibilityState === "visible" && navigator.wakeLock && (!this.wakeLock || this.wakeLock.released)) {
      navigator.wakeLock.request("screen").then(
        (lock) => {
          if (this.current) {
            this.wakeLock = lock;
          } else {
            void lock.release();
          }
        },
        () => undefined, // a phone that saves its battery refuses; the recording goes on
      );
    }
  }

  /** Of all tabs one records. Resolves to false while another one does. */
  private own(): Promise<boolean> {
    if (!navigator.locks) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((release) => (this.release = release));
      });
    });
  }

  private silence(): void {
    clearInterval(this.ticker);
    document.removeEventListener("visibilitychange", this.comeBack);
    this.positions.stop();
  }

  private end(): void {
    this.silence();
    void this.wakeLock?.release();
    this.wakeLock = undefined;
    this.show(undefined);
    this.release?.();
    this.release = undefined;
  }

  private change(members: { readonly now?: number; readonly trouble?: Trouble | undefined; readonly interruptedAt?: undefined }): void {
    if (this.current) {
      this.show(Object.fromEntries(Object.entries({ ...this.current, ...members }).filter(([, value]) => value !== undefined)) as unknown as Recording);
    }
  }

  private show(current: Recording | undefined): void {
    this.current = current;
    this.listeners.forEach((listener) => listener());
  }
}
