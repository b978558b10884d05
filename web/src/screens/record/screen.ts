import { CircleDot } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const screen: Screen = {
  path: "record",
  load: () => import("./Record"),
  navigation: { order: 4, label: messages.title, icon: CircleDot },
  letter: "r",
};
