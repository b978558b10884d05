import { UsersRound } from "lucide-react";
import type { Screen } from "../../app/screen";
import { LISTS, type ClubList } from "../../clubs/club";
import { messages } from "./placeMessages";

/** The list or what is searched for, and the sheet of a new club. */
export interface ClubsSearch extends Record<string, unknown> {
  readonly list?: ClubList;
  readonly q?: string;
  readonly sheet?: "new";
}

export const screen: Screen = {
  path: "clubs",
  load: () => import("./Clubs"),
  navigation: { order: 24, label: messages.title, icon: UsersRound },
  letter: "l",
  search: ({ list, q, sheet }): ClubsSearch => ({
    ...(LISTS.includes(list as ClubList) ? { list: list as ClubList } : {}),
    ...(typeof q === "string" && q ? { q } : {}),
    ...(sheet === "new" ? { sheet } : {}),
  }),
};
