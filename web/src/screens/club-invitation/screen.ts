import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "club-invitation", load: () => import("./ClubInvitation"), open: true };
