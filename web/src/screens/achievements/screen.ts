import { Trophy } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./placeMessages";

export const VIEWS = ["achievements", "awards", "points"] as const;
export type View = (typeof VIEWS)[number];

export interface AchievementsSearch extends Record<string, unknown> {
  /** Absent for all achievements. */
  readonly list?: Exclude<View, "achievements">;
}

export const screen: Screen = {
  path: "achievements",
  load: () => import("./Achievements"),
  navigation: { order: 30, label: messages.title, icon: Trophy },
  letter: "a",
  search: ({ list }): AchievementsSearch => (list === "awards" || list === "points" ? { list } : {}),
};
