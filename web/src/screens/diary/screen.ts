import { NotebookText } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";
import { filterOf } from "./filter";

export const screen: Screen = {
  path: "diary",
  load: () => import("./Diary"),
  navigation: { order: 2, label: messages.title, icon: NotebookText },
  letter: "d",
  keys: [
    { keys: ["J", "K"], label: messages.keyRows },
    { keys: ["X"], label: messages.keySelect },
    { keys: ["/"], label: messages.keySearch },
  ],
  search: filterOf,
};
