import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "contact", load: () => import("./Contact"), open: true };
