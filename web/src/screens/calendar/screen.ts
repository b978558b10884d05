import { CalendarDays } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";
import { searchOf } from "./period";

export const screen: Screen = {
  path: "calendar",
  load: () => import("./Calendar"),
  navigation: { order: 3, label: messages.title, icon: CalendarDays },
  letter: "c",
  search: searchOf,
};
