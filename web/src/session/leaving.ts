import { WAITS } from "../outbox/words";
import type { QueryClient } from "@tanstack/react-query";

const UNFINISHED = "fitconnect-unfinished-deletions";

/**
 * What was removed here, and not yet by the service, since it deletes for good and the toast still offers to undo it. Lists leave
 * it out until then.
 */
export class Leaving {
  private readonly paths = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  private readonly unfinished: Unfinished;

  /** @param again reads all lists, for a deletion that the page before this one began */
  constructor(again: () => unknown = () => undefined, unfinished = new Unfinished()) {
    this.unfinished = unfinished;
    for (const [id, path] of unfinished.read()) {
      this.paths.set(id, path); // a page that is loaded at once may read the list before the service has carried it out
      void this.finish(id, again);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another number after each change, for lists that leave out what they have read already. */
  readonly version = (): number => this.changes;

  has(id: string): boolean {
    return this.paths.has(id);
  }

  /** How many are hidden whose resource is below a path. */
  countBelow(path: string): number {
    return [...this.paths.values()].filter((each) => each.startsWith(path)).length;
  }

  /**
   * Hides a thing at once; what is returned keeps it, or deletes it for good.
   *
   * @param path  the resource that is to be deleted
   * @param again reads the list that leaves it out
   */
  remove(id: string, path: string, again: () => unknown): { readonly undo: () => void; readonly settle: () => Promise<void> } {
    this.paths.set(id, path);
    this.tell();
    again();
    return {
      undo: () => {
        this.keep(id);
        again();
      },
      settle: () => this.settle(id, again),
    };
  }

  private keep(id: string): void {
    this.paths.delete(id);
    this.tell();
  }

  /** What has a path and no id of its own, as a request of the same person, may come again. */
  private async finish(id: string, again: () => unknown): Promise<void> {
    await this.settle(id, again);
    await again();
    this.keep(id);
  }

  private tell(): void {
    this.changes++;
    this.listeners.forEach((listener) => listener());
  }

  /** Keeps what the path holds, since something new has taken its place. */
  keepAt(path: string): void {
    [...this.paths].filter(([, each]) => each === path).forEach(([id]) => this.keep(id));
  }

  /** Deletes what was not kept. May be the last thing that a page does; one that goes on learns that it is still there. */
  private async settle(id: string, again: () => unknown): Promise<void> {
    const path = this.paths.get(id);
    if (!path) {
      return;
    }
    this.unfinished.add(id, path);
    if (!(await isDeleted(path))) {
      this.keep(id);
      again();
    }
    this.unfinished.remove(id);
  }
}

/** Deletions that were sent and not answered yet, which outlive the page in its tab. */
export class Unfinished {
  private readonly storage: Storage | undefined;

  constructor(storage: Storage | undefined = globalThis.sessionStorage) {
    this.storage = storage;
  }

  /** Paths by the ids of what is deleted. */
  read(): ReadonlyMap<string, string> {
    try {
      return new Map(JSON.parse(this.storage?.getItem(UNFINISHED) ?? "[]") as [string, string][]);
    } catch {
      return new Map();
    }
  }

  add(id: string, path: string): void {
    this.write(new Map([...this.read(), [id, path]]));
  }

  remove(id: string): void {
    this.write(new Map([...this.read()].filter(([each]) => each !== id)));
  }

  /** A storage that is full or forbidden leaves what the page itself can do. */
  private write(paths: ReadonlyMap<string, string>): void {
    try {
      this.storage?.setItem(UNFINISHED, JSON.stringify([...paths]));
    } catch {
      this.storage?.removeItem(UNFINISHED);
    }
  }
}

const ofClients = new WeakMap<QueryClient, Leaving>();

/** What the lists of a client leave out. */
export function leavingOf(queries: QueryClient): Leaving {
  const leaving = ofClients.get(queries) ?? new Leaving(() => queries.invalidateQueries());
  ofClients.set(queries, leaving);
  return leaving;
}

async function isDeleted(path: string): Promise<boolean> {
  try {
    const { ok, status, headers } = await fetch(path, { method: "DELETE", headers: { "FitConnect-Web": "1" }, keepalive: true });
    return (ok && !headers.has(WAITS)) || status === 404; // what waits is hidden by the service worker, as long as it waits
  } catch {
    return false;
  }
}
