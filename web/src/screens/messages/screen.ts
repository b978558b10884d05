import { MessagesSquare } from "lucide-react";
import type { Screen } from "../../app/screen";
import { placeMessages } from "../../conversations/placeMessages";
import { UnreadMessages } from "../../conversations/UnreadMessages";

/** The sheet of a new group. */
export interface MessagesSearch extends Record<string, unknown> {
  readonly sheet?: "group";
}

export const screen: Screen = {
  path: "messages",
  load: () => import("./Messages"),
  navigation: { order: 22, label: placeMessages.title, icon: MessagesSquare, badge: UnreadMessages },
  letter: "w",
  search: ({ sheet }): MessagesSearch => (sheet === "group" ? { sheet } : {}),
};
