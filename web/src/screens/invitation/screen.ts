import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "invitation", load: () => import("./Invitation"), open: true };
