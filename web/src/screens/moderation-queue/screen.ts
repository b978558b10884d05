import type { Screen } from "../../app/screen";

export interface QueueSearch extends Record<string, unknown> {
  /** Absent for open cases. */
  readonly state?: "appealed" | "decided";
}

export const screen: Screen = {
  path: "back-office/moderation",
  load: () => import("./Queue"),
  search: ({ state }): QueueSearch => (state === "appealed" || state === "decided" ? { state } : {}),
};
