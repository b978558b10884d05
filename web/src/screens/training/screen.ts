import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "diary/$id", load: () => import("./Training") };
