import { SlidersHorizontal } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const screen: Screen = {
  path: "settings",
  load: () => import("./Settings"),
  navigation: { order: 40, label: messages.title, icon: SlidersHorizontal },
  letter: "s",
};
