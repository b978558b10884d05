import { Footprints } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export interface GearSearch extends Record<string, unknown> {
  /** The sheet that adds an item is open. */
  readonly add?: true;
}

export const screen: Screen = {
  path: "gear",
  load: () => import("./Gear"),
  navigation: { order: 14, label: messages.title, icon: Footprints },
  search: ({ add }): GearSearch => (add ? { add: true } : {}),
};
