import { Newspaper } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./placeMessages";

export const screen: Screen = {
  path: "feed",
  load: () => import("./Feed"),
  navigation: { order: 20, label: messages.title, icon: Newspaper },
  letter: "e",
};
