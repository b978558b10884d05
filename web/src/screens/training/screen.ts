import type { Screen } from "../../app/screen";
import { messages } from "./messages";
import { searchOf } from "../../analysis/search";

export const screen: Screen = {
  path: "diary/$id",
  load: () => import("./Training"),
  search: searchOf,
  keys: [
    { keys: ["←", "→"], label: messages.keyCrosshair },
    { keys: ["⇧", "←", "→"], label: messages.keySelect },
    { keys: ["+", "−", "0"], label: messages.keyZoom },
  ],
};
