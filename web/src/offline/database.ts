import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from "idb";

/** A database of this device, opened when it is first used, and once more after a failure or after the system has closed it behind a page in the background. */
export class Database<S extends DBSchema> {
  private readonly name: string;
  private readonly upgrade: NonNullable<OpenDBCallbacks<S>["upgrade"]>;
  private opened: Promise<IDBPDatabase<S>> | undefined;

  constructor(name: string, upgrade: NonNullable<OpenDBCallbacks<S>["upgrade"]>) {
    this.name = name;
    this.upgrade = upgrade;
  }

  open(): Promise<IDBPDatabase<S>> {
    this.opened ??= openDB<S>(this.name, 1, { upgrade: this.upgrade, terminated: () => this.forget() }).catch((failure: unknown) => {
      this.forget();
      throw failure;
    });
    return this.opened;
  }

  /** Opens it anew next time: not every browser tells that it closed the database. */
  forget(): void {
    this.opened = undefined;
  }
}
