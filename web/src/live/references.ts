import type { QueryClient } from "@tanstack/react-query";
import { sessionQuery } from "../session/session";
import type { Signal } from "./signal";

/** Which reads may have changed, by the resource that a signal refers to. */
const READS: Readonly<Record<string, readonly string[]>> = {
  trainings: ["trainings", "progress", "goals", "streams", "photos", "pictures", "corrections"],
  "plan-entries": ["plan", "trainings"],
  progress: ["progress", "goals", "threshold-proposals"],
  imports: ["imports", "trainings"],
  gear: ["gear"],
  profiles: ["profile", "zone-sets"],
  notifications: ["notifications", "groups", "moderation", "fairness"], // most tell that a group training changed, some what moderators decided
  achievements: ["achievements", "boards", "challenges", "fairness"],
  "group-trainings": ["groups"],
  conversations: ["conversations"],
  clubs: ["clubs", "feed", "groups"],
  discussions: ["discussions"],
  feed: ["feed"],
  relationships: ["relations", "people"],
};

const TOGETHER_MILLIS = 300;

/** Has what is on the screen read again where signals say that it may have changed: once for those that come together. */
export class Refetch {
  private readonly queries: QueryClient;
  private readonly stale = new Set<string>();
  private isAllStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(queries: QueryClient) {
    this.queries = queries;
  }

  /** An unknown reference costs nothing; a signal without one means everything. */
  note({ reference }: Signal): void {
    const resource = reference?.split(/[/?]/)[3];
    if (resource === undefined) {
      this.isAllStale = true;
    }
    (READS[resource ?? ""] ?? []).forEach((key) => this.stale.add(key));
    this.timer ??= setTimeout(() => this.readAgain(), TOGETHER_MILLIS);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private readAgain(): void {
    const { isAllStale, stale } = this;
    const keys = new Set(stale);
    this.timer = undefined;
    this.isAllStale = false;
    stale.clear();
    void this.queries.invalidateQueries({
      predicate: ({ queryKey: [key] }) => (isAllStale ? key !== sessionQuery.queryKey[0] : keys.has(String(key))),
    });
  }
}
