import { Bell } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "../../inbox/messages";
import { UnreadBadge } from "../../inbox/UnreadBadge";

export const screen: Screen = {
  path: "notifications",
  load: () => import("./Notifications"),
  navigation: { order: 6, label: messages.title, icon: Bell, badge: UnreadBadge },
  letter: "b",
};
