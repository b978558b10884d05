import { Users } from "lucide-react";
import type { Screen } from "../../app/screen";
import { LISTS, type GroupList } from "../../groups/group";
import { messages } from "./messages";

/** The list that is shown, or the sheet of a new one, and the club for which that is. */
export interface GroupsSearch extends Record<string, unknown> {
  readonly list?: GroupList;
  readonly sheet?: "new";
  readonly club?: string;
}

export const screen: Screen = {
  path: "groups",
  load: () => import("./Groups"),
  navigation: { order: 23, label: messages.title, icon: Users },
  letter: "j",
  search: ({ list, sheet, club }): GroupsSearch => ({
    ...(LISTS.includes(list as GroupList) ? { list: list as GroupList } : {}),
    ...(sheet === "new" ? { sheet } : {}),
    ...(sheet === "new" && typeof club === "string" ? { club } : {}),
  }),
};
