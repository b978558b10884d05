import type { Import } from "./upload";

/** Where a file is on its way into the diary. */
export type Stage =
  | { readonly name: "waiting" }
  | { readonly name: "sending"; readonly percent: number }
  | { readonly name: "reading"; readonly importId: string }
  | { readonly name: "ended"; readonly result: Import }
  | { readonly name: "too-large" }
  | { readonly name: "cancelled" }
  | { readonly name: "not-sent"; readonly failure: unknown };

export interface Entry {
  readonly key: number;
  readonly file: File;
  readonly stage: Stage;
}

export type Act =
  | { readonly type: "add"; readonly files: readonly File[] }
  | { readonly type: "move"; readonly key: number; readonly stage: Stage }
  | { readonly type: "repeat"; readonly key: number };

/** What the API takes in one request. */
export const LARGEST_BYTES = 25 * 1024 * 1024;

const ENDED_STATES: readonly (string | undefined)[] = ["done", "refused", "failed"];

export function hasEnded(result: Import): boolean {
  return ENDED_STATES.includes(result.state);
}

/** A file that is too large is said so at once instead of after it was sent. A cancelled one stays cancelled. */
export function queueOf(entries: readonly Entry[], act: Act): readonly Entry[] {
  switch (act.type) {
    case "add": {
      const first = (entries.at(-1)?.key ?? 0) + 1;
      return [
        ...entries,
        ...act.files.map((file, index): Entry => ({ key: first + index, file, stage: file.size > LARGEST_BYTES ? { name: "too-large" } : { name: "waiting" } })),
      ];
    }
    case "move":
      return entries.map((entry) => (entry.key === act.key && entry.stage.name !== "cancelled" ? { ...entry, stage: act.stage } : entry));
    case "repeat":
      return entries.map((entry) => (entry.key === act.key ? { ...entry, stage: { name: "waiting" } } : entry));
  }
}

/** One file at a time: the next in its order, when none is being sent. */
export function nextToSend(entries: readonly Entry[]): Entry | undefined {
  return entries.some((entry) => entry.stage.name === "sending") ? undefined : entries.find((entry) => entry.stage.name === "waiting");
}
