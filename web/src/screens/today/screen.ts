import { House } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const screen: Screen = {
  path: "",
  load: () => import("./Today"),
  navigation: { order: 1, label: messages.title, icon: House },
  letter: "t",
};
