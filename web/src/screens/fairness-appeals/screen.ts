import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "back-office/fairness", load: () => import("./Appeals") };
