import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "back-office/challenges", load: () => import("./WorldChallenges") };
