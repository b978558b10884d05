import type { Screen } from "../../app/screen";

export const screen: Screen = {
  path: "back-office/campaigns/$id",
  load: () => import("./Campaign"),
};
