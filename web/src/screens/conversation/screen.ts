import type { Screen } from "../../app/screen";

/** The sheet of those who take part, of those who could, or of the title. */
export interface ConversationSearch extends Record<string, unknown> {
  readonly sheet?: "people" | "add" | "rename";
}

export const screen: Screen = {
  path: "messages/$id",
  load: () => import("./Conversation"),
  search: ({ sheet }): ConversationSearch => (sheet === "people" || sheet === "add" || sheet === "rename" ? { sheet } : {}),
};
