import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "settings/reports", load: () => import("./Reports") };
