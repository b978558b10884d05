import { BriefcaseBusiness } from "lucide-react";
import type { Screen } from "../../app/screen";
import { STAFF } from "../../back-office/section";
import { messages } from "./messages";

export const screen: Screen = {
  path: "back-office",
  load: () => import("./BackOffice"),
  navigation: { order: 60, label: messages.title, icon: BriefcaseBusiness, roles: STAFF },
};
