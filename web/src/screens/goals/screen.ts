import { Goal } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

/** A goal to set, or one to change by its id. */
export interface GoalsSearch extends Record<string, unknown> {
  readonly goal?: string;
}

export const NEW = "new";

export const screen: Screen = {
  path: "goals",
  load: () => import("./Goals"),
  navigation: { order: 11, label: messages.title, icon: Goal },
  letter: "o",
  search: ({ goal }): GoalsSearch => (typeof goal === "string" && goal !== "" ? { goal } : {}),
};
