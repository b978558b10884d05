import { TrendingUp } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";
import { searchOf } from "./search";

export const screen: Screen = {
  path: "progress",
  load: () => import("./Progress"),
  navigation: { order: 12, label: messages.title, icon: TrendingUp },
  letter: "f",
  search: searchOf,
};
