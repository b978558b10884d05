import { ListOrdered } from "lucide-react";
import type { Screen } from "../../app/screen";
import { PERIODS, SCOPES, type Period, type Scope } from "../../gamification/boards";
import { isDay, type Day } from "../../text/days";
import { messages } from "./placeMessages";

/** Which board; what is absent is friends, this week, all sports. */
export interface BoardsSearch extends Record<string, unknown> {
  readonly scope?: Scope;
  /** Takes precedence over the scope. */
  readonly club?: string;
  readonly period?: Period;
  readonly day?: Day;
  readonly sport?: string;
}

export const screen: Screen = {
  path: "boards",
  load: () => import("./Boards"),
  navigation: { order: 25, label: messages.title, icon: ListOrdered },
  letter: "k",
  search: ({ scope, club, period, day, sport }): BoardsSearch => ({
    ...(SCOPES.includes(scope as Scope) ? { scope: scope as Scope } : {}),
    ...(typeof club === "string" && club ? { club } : {}),
    ...(PERIODS.includes(period as Period) ? { period: period as Period } : {}),
    ...(isDay(day) ? { day } : {}),
    ...(typeof sport === "string" && sport ? { sport } : {}),
  }),
};
