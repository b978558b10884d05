import { Bell } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "../../inbox/messages";
import { UnreadBadge } from "../../inbox/UnreadBadge";

/** The notification that a mail or a device's message leads to. */
export interface NotificationsSearch extends Record<string, unknown> {
  readonly notification?: string;
}

export const screen: Screen = {
  path: "notifications",
  load: () => import("./Notifications"),
  navigation: { order: 5, label: messages.title, icon: Bell, badge: UnreadBadge },
  letter: "b",
  search: ({ notification }): NotificationsSearch => (typeof notification === "string" ? { notification } : {}),
};
