import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "challenges/$id", load: () => import("./Challenge") };
