import type { Screen } from "../../app/screen";

/** A sheet of the page. */
export interface GroupSearch extends Record<string, unknown> {
  readonly sheet?: "change" | "cancel";
}

export const screen: Screen = {
  path: "groups/$id",
  load: () => import("./Group"),
  search: ({ sheet }): GroupSearch => (sheet === "change" || sheet === "cancel" ? { sheet } : {}),
};
