import type { Screen } from "../../app/screen";
import { searchOf } from "./search";

export const screen: Screen = {
  path: "groups/near",
  load: () => import("./Nearby"),
  search: searchOf,
};
