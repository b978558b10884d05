/** What pages and the service worker say to each other. */
export const CHANNEL = "fitconnect-changes";
export const SYNC = "fitconnect-changes";

/** Marks an answer to a read that was loaded before, since the gateway cannot be reached. */
export const KEPT = "FitConnect-Kept";
/** Marks an answer of this device: to a write that was kept on it instead of sent, and to a read of what no service has seen yet. */
export const WAITS = "FitConnect-Waits";

/** What a page asks of the worker. */
export type Order =
  | { readonly act: "send" }
  | { readonly act: "discard"; readonly id: string }
  | { readonly act: "decide"; readonly id: string; readonly isMine: boolean };

/** What the worker tells all pages: something has changed, and so many changes were sent. */
export interface News {
  readonly sent: number;
}

export function isOrder(value: unknown): value is Order {
  return typeof value === "object" && value !== null && "act" in value;
}
