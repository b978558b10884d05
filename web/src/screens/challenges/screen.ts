import { Flag } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./placeMessages";

/** The list, and the sheet of a new challenge. */
export interface ChallengesSearch extends Record<string, unknown> {
  /** Absent for those in which the person takes part. */
  readonly list?: "all";
  readonly sheet?: "new";
}

export const screen: Screen = {
  path: "challenges",
  load: () => import("./Challenges"),
  navigation: { order: 26, label: messages.title, icon: Flag },
  letter: "h",
  search: ({ list, sheet }): ChallengesSearch => ({
    ...(list === "all" ? { list } : {}),
    ...(sheet === "new" ? { sheet } : {}),
  }),
};
