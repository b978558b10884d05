import { Watch } from "lucide-react";
import type { Screen } from "../../app/screen";
import { placeMessages } from "./placeMessages";

export const screen: Screen = {
  path: "connections",
  load: () => import("./Connections"),
  navigation: { order: 51, label: placeMessages.title, icon: Watch },
};
