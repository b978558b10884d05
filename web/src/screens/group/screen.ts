import type { Screen } from "../../app/screen";

const SHEETS = ["change", "cancel", "change-following", "cancel-following"] as const;

/** A sheet of the page; what follows is that of a series. */
export interface GroupSearch extends Record<string, unknown> {
  readonly sheet?: (typeof SHEETS)[number];
}

export const screen: Screen = {
  path: "groups/$id",
  load: () => import("./Group"),
  search: ({ sheet }): GroupSearch => {
    const known = SHEETS.find((each) => each === sheet);
    return known ? { sheet: known } : {};
  },
};
