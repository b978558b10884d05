import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "people/$athleteId", load: () => import("./Person") };
