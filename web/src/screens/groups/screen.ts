import { Users } from "lucide-react";
import type { Screen } from "../../app/screen";
import { LISTS, type GroupList } from "../../groups/group";
import { messages } from "./messages";

/** The list that is shown, or the sheet of a new one. */
export interface GroupsSearch extends Record<string, unknown> {
  readonly list?: GroupList;
  readonly sheet?: "new";
}

export const screen: Screen = {
  path: "groups",
  load: () => import("./Groups"),
  navigation: { order: 5, label: messages.title, icon: Users },
  letter: "j",
  search: ({ list, sheet }): GroupsSearch => ({
    ...(LISTS.includes(list as GroupList) ? { list: list as GroupList } : {}),
    ...(sheet === "new" ? { sheet } : {}),
  }),
};
