import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "more", load: () => import("./More") };
