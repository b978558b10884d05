import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "design", load: () => import("./Design"), open: true };
