import type { Screen } from "../../app/screen";

export const SHEETS = ["edit", "replace", "service", "component"] as const;

export interface ItemSearch extends Record<string, unknown> {
  /** The sheet that is open. */
  readonly sheet?: (typeof SHEETS)[number];
}

export const screen: Screen = {
  path: "gear/$id",
  load: () => import("./GearItem"),
  search: ({ sheet }): ItemSearch => {
    const open = SHEETS.find((each) => each === sheet);
    return open ? { sheet: open } : {};
  },
};
