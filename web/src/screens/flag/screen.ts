import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "fairness/$id", load: () => import("./Flag") };
