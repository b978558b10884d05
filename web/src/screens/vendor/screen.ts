import { CodeXml } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

/** An application by its client id, or one that is to be registered. */
export interface VendorSearch extends Record<string, unknown> {
  readonly app?: string;
}

export const NEW = "new";

export const screen: Screen = {
  path: "vendor",
  load: () => import("./Vendor"),
  navigation: { order: 55, label: messages.portal, icon: CodeXml },
  search: ({ app }): VendorSearch => (typeof app === "string" && app !== "" ? { app } : {}),
};
