import type { Screen } from "../../app/screen";

export const screen: Screen = {
  path: "consents",
  load: () => import("./Consents"),
};
