import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "fairness", load: () => import("./Fairness") };
