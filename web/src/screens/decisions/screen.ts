import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "moderation/decisions", load: () => import("./Decisions") };
