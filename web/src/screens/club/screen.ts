import type { Screen } from "../../app/screen";
import { MEMBER_LISTS, type MemberList } from "../../clubs/club";

const SHEETS = ["change", "close", "hand-over", "leave", "invite"] as const;

/** A sheet of the page, or the list of its people. */
export interface ClubSearch extends Record<string, unknown> {
  readonly sheet?: (typeof SHEETS)[number];
  readonly list?: MemberList;
}

export const screen: Screen = {
  path: "clubs/$id",
  load: () => import("./Club"),
  search: ({ sheet, list }): ClubSearch => {
    const known = SHEETS.find((each) => each === sheet);
    const people = MEMBER_LISTS.find((each) => each === list);
    return { ...(known ? { sheet: known } : {}), ...(people ? { list: people } : {}) };
  },
};
