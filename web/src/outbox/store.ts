import type { DBSchema } from "idb";
import { Database } from "../offline/database";
import { folded } from "./fold";
import { isCreation } from "./waitable";
import { pick, type Change } from "./change";

interface Schema extends DBSchema {
  changes: { key: string; value: Change; indexes: { accountId: string } };
  /** The id that a service has given to what was created, by the id that it had until then. */
  names: { key: string; value: { readonly id: string; readonly givenAt: number } };
}

const NAME = "fitconnect-changes";

/** What waits on this device, read by screens and written by the service worker. */
export class Outbox {
  private readonly database: Database<Schema>;

  constructor(name = NAME) {
    this.database = new Database<Schema>(name, (database) => {
      database.createObjectStore("changes", { keyPath: "id" }).createIndex("accountId", "accountId");
      database.createObjectStore("names");
    });
  }

  /** In the order in which they were made. */
  async list(accountId: string): Promise<readonly Change[]> {
    return inOrder(await (await this.database.open()).getAllFromIndex("changes", "accountId", accountId));
  }

  async find(id: string): Promise<Change | undefined> {
    return (await this.database.open()).get("changes", id);
  }

  /**
   * Adds a change to those of its resource, of which fewer or none may be left.
   *
   * @param underWay tells the change that is being sent, to which nothing can be added any more
   */
  async add(change: Change, underWay: () => string | undefined = () => undefined): Promise<void> {
    const transaction = (await this.database.open()).transaction("changes", "readwrite");
    const all = inOrder(await transaction.store.index("accountId").getAll(change.accountId));
    const earlier = all.filter((each) => concerns(each, change.target) && each.id !== underWay());
    const madeAt = Math.max(change.madeAt, 1 + (all.at(-1)?.madeAt ?? 0));
    const later = folded(earlier, { ...change, madeAt });
    await Promise.all(earlier.map(({ id }) => transaction.store.delete(id)));
    await Promise.all(later.map((each) => transaction.store.put(each)));
    await transaction.done;
  }

  /** Replaces a change that is still there. */
  async replace(change: Change): Promise<void> {
    const transaction = (await this.database.open()).transaction("changes", "readwrite");
    if (await transaction.store.get(change.id)) {
      await transaction.store.put(change);
    }
    await transaction.done;
  }

  async remove(id: string): Promise<void> {
    await (await this.database.open()).delete("changes", id);
  }

  /** Removes a change that the service has accepted; what was added to it meanwhile, and those that follow it, are then made of the version that it has made. */
  async accept(change: Change, { id, etag }: Accepted): Promise<void> {
    const transaction = (await this.database.open()).transaction(["changes", "names"], "readwrite");
    const changes = transaction.objectStore("changes");
    const stored = await changes.get(change.id);
    if (JSON.stringify(stored?.body) === JSON.stringify(change.body)) {
      await changes.delete(change.id);
    }
    for (const each of await changes.index("accountId").getAll(change.accountId)) {
      const isFollowing = each.id === change.id || concerns(change, each.target);
      await changes.put(renamed(isFollowing ? onVersion(each, change, etag) : each, change.id, id));
    }
    if (id !== undefined && id !== change.id) {
      await transaction.objectStore("names").put({ id, givenAt: Date.now() }, change.id);
    }
    await transaction.done;
  }

  /** The id that a service has given, by the one before. */
  async names(): Promise<ReadonlyMap<string, string>> {
    const transaction = (await this.database.open()).transaction("names");
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return new Map(keys.map((key, index) => [key, values[index]?.id ?? key]));
  }

  /** Forgets what is older than a moment, whosever it is. */
  async forgetBefore(moment: number): Promise<void> {
    const transaction = (await this.database.open()).transaction(["changes", "names"], "readwrite");
    const changes = transaction.objectStore("changes");
    const names = transaction.objectStore("names");
    for (const each of await changes.getAll()) {
      await (each.madeAt < moment ? changes.delete(each.id) : undefined);
    }
    for (const key of await names.getAllKeys()) {
      await (((await names.get(key))?.givenAt ?? 0) < moment ? names.delete(key) : undefined);
    }
    await transaction.done;
  }
}

/** What the service told of the resource. */
export interface Accepted {
  readonly id?: string;
  readonly etag?: string;
}

/** What was created has its own id now. */
function renamed(change: Change, before: string, now: string | undefined): Change {
  const text = JSON.stringify(change);
  return now === undefined || !text.includes(before) || change.id === before ? change : { ...(JSON.parse(text.replaceAll(before, now)) as Change), renamedAt: Date.now() };
}

function onVersion(following: Change, accepted: Change, etag: string | undefined): Change {
  const { base = {}, body = {} } = following;
  return { ...following, base: { ...base, ...pick(accepted.body ?? {}, Object.keys(body)) }, ...(following.etag && etag ? { etag } : {}) };
}

/** Whether it changes the resource, or creates it. */
export function concerns(change: Change, resource: string): boolean {
  return isCreation(change) ? `${change.target}/${change.id}` === resource : change.target === resource;
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((one, other) => one.madeAt - other.madeAt);
}
