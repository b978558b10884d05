import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "back-office/moderation/$id", load: () => import("./Case") };
