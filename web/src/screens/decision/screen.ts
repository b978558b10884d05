import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "moderation/decisions/$id", load: () => import("./Decision") };
