import { Handshake } from "lucide-react";
import type { Screen } from "../../app/screen";
import { RequestsBadge } from "../../people/RequestsBadge";
import { messages } from "./placeMessages";

export const VIEWS = ["friends", "requests", "followees", "followers", "blocks"] as const;
export type FriendsView = (typeof VIEWS)[number];

export interface FriendsSearch extends Record<string, unknown> {
  readonly list?: Exclude<FriendsView, "friends">;
}

export const screen: Screen = {
  path: "friends",
  load: () => import("./Friends"),
  navigation: { order: 21, label: messages.title, icon: Handshake, badge: RequestsBadge },
  letter: "n",
  search: ({ list }): FriendsSearch => {
    const found = VIEWS.find((view) => view === list);
    return found && found !== "friends" ? { list: found } : {};
  },
};
