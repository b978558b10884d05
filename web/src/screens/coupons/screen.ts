import type { Screen } from "../../app/screen";

export interface CouponsSearch extends Record<string, unknown> {
  /** Whether the form of a new series is open. */
  readonly add?: true;
}

export const screen: Screen = {
  path: "back-office/coupons",
  load: () => import("./Coupons"),
  search: ({ add }): CouponsSearch => (add === true ? { add } : {}),
};
