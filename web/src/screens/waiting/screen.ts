import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "waiting", load: () => import("./Waiting") };
