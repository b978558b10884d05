import type { Screen } from "../../app/screen";
import { messages } from "./placeMessages";

/** The name that is searched for. */
export interface PeopleSearch extends Record<string, unknown> {
  readonly name?: string;
}

const LONGEST = 80;

export const screen: Screen = {
  path: "people",
  load: () => import("./People"),
  search: ({ name }): PeopleSearch => {
    const text = typeof name === "string" || typeof name === "number" ? String(name).trim().slice(0, LONGEST) : "";
    return text ? { name: text } : {};
  },
  keys: [{ keys: ["/"], label: messages.keySearch }],
};
