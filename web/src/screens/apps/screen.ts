import { Plug } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const screen: Screen = {
  path: "apps",
  load: () => import("./Apps"),
  navigation: { order: 50, label: messages.title, icon: Plug },
};
