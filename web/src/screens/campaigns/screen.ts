import type { Screen } from "../../app/screen";

export interface CampaignsSearch extends Record<string, unknown> {
  /** Whether the form of a new campaign is open. */
  readonly add?: true;
}

export const screen: Screen = {
  path: "back-office/campaigns",
  load: () => import("./Campaigns"),
  search: ({ add }): CampaignsSearch => (add === true ? { add } : {}),
};
