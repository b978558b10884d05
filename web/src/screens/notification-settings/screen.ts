import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "notifications/settings", load: () => import("./NotificationSettings") };
