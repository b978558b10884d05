import type { DBSchema } from "idb";
import { Database } from "../offline/database";

/** What the phone and the person said, as it came. Everything else is derived from it. Moments are milliseconds since 1970. */
export type Entry =
  | { readonly kind: "fix"; readonly at: number; readonly latitude: number; readonly longitude: number; readonly altitude?: number; readonly accuracy: number }
  | { readonly kind: "pause" | "resume" | "lap"; readonly at: number };

export interface Head {
  /** Also the idempotency key of the upload and the recording's external id. */
  readonly id: string;
  readonly accountId: string;
  readonly sport: string;
  readonly startedAt: number;
  /** Of the phone at the start, so that the same journal gives the same file wherever it is sent. */
  readonly utcOffsetMinutes: number;
  readonly autoPause: boolean;
  /** When the page was last seen recording, written every second. */
  readonly seenAt: number;
  /** When the person finished it; absent while it is being recorded. */
  readonly finishedAt?: number;
}

interface Schema extends DBSchema {
  heads: { key: string; value: Head; indexes: { accountId: string } };
  entries: { key: number; value: { readonly recording: string; readonly entry: Entry }; indexes: { recording: string } };
}

const NAME = "fitconnect-recordings";

/** Recordings on this device until they were handed in. A transaction that was reported done survives a crash of the page. */
export class Journal {
  private readonly database: Database<Schema>;

  constructor(name = NAME) {
    this.database = new Database<Schema>(name, (database) => {
      database.createObjectStore("heads", { keyPath: "id" }).createIndex("accountId", "accountId");
      database.createObjectStore("entries", { autoIncrement: true }).createIndex("recording", "recording");
    });
  }

  async begin(head: Head): Promise<void> {
    await (await this.database.open()).add("heads", head);
  }

  async write(recording: string, entry: Entry): Promise<void> {
    const add = async () => (await this.database.open()).add("entries", { recording, entry });
    await add().catch((failure: unknown) => {
      if (!(failure instanceof DOMException && failure.name === "InvalidStateError")) {
        throw failure;
      }
      this.database.forget();
      return add();
    });
  }

  async read(recording: string): Promise<readonly Entry[]> {
    const rows = await (await this.database.open()).getAllFromIndex("entries", "recording", recording);
    return rows.map(({ entry }) => entry);
  }

  async list(accountId: string): Promise<readonly Head[]> {
    return (await this.database.open()).getAllFromIndex("heads", "accountId", accountId);
  }

  async see(id: string, seenAt: number): Promise<void> {
    await this.change(id, { seenAt });
  }

  /** From now on nothing is added, so that every attempt sends the same bytes. */
  async finish(id: string, finishedAt: number): Promise<void> {
    await this.change(id, { finishedAt });
  }

  private async change(id: string, members: Partial<Head>): Promise<void> {
    const transaction = (await this.database.open()).transaction("heads", "readwrite");
    const head = await transaction.store.get(id);
    if (head && head.finishedAt === undefined) {
      await transaction.store.put({ ...head, ...members });
    }
    await transaction.done;
  }

  async erase(id: string): Promise<void> {
    const transaction = (await this.database.open()).transaction(["heads", "entries"], "readwrite");
    await transaction.objectStore("heads").delete(id);
    for await (const row of transaction.objectStore("entries").index("recording").iterate(id)) {
      await row.delete();
    }
    await transaction.done;
  }
}
