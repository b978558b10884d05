import type { Screen } from "../../app/screen";

export const screen: Screen = {
  path: "back-office/advice-figures",
  load: () => import("./AdviceFigures"),
};
