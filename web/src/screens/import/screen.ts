import { Upload } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const screen: Screen = {
  path: "import",
  load: () => import("./Import"),
  navigation: { order: 13, label: messages.title, icon: Upload },
  letter: "i",
  search: ({ sample }) => (sample === true ? { sample } : {}),
};
