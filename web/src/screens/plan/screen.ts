import { ListTodo } from "lucide-react";
import type { Screen } from "../../app/screen";
import { isDay } from "../../text/days";
import { messages } from "./messages";

/** A day to plan on, or an entry to edit. */
export interface PlanSearch extends Record<string, unknown> {
  readonly new?: string;
  readonly entry?: string;
  /** The first day of the past that is listed, where it is not the usual one. */
  readonly from?: string;
}

export const screen: Screen = {
  path: "plan",
  load: () => import("./Plan"),
  navigation: { order: 10, label: messages.title, icon: ListTodo },
  letter: "p",
  search: (parameters): PlanSearch => ({
    ...(isDay(parameters.new) ? { new: parameters.new } : typeof parameters.entry === "string" && parameters.entry !== "" ? { entry: parameters.entry } : {}),
    ...(isDay(parameters.from) ? { from: parameters.from } : {}),
  }),
};
