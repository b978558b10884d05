import type { Screen } from "../../app/screen";

export interface AdviceSearch extends Record<string, unknown> {
  /** The piece whose reasons are open. */
  readonly why?: string;
}

export const screen: Screen = {
  path: "advice",
  load: () => import("./AdvicePage"),
  search: ({ why }): AdviceSearch => (typeof why === "string" ? { why } : {}),
};
