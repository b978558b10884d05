import { UserRound } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const SHEETS = ["about", "measure", "thresholds"] as const;

export interface ProfileSearch extends Record<string, unknown> {
  /** The sheet that is open. */
  readonly sheet?: (typeof SHEETS)[number];
}

export const screen: Screen = {
  path: "profile",
  load: () => import("./Profile"),
  navigation: { order: 31, label: messages.title, icon: UserRound },
  search: ({ sheet }): ProfileSearch => {
    const open = SHEETS.find((each) => each === sheet);
    return open ? { sheet: open } : {};
  },
};
