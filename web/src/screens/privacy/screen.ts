import { ShieldCheck } from "lucide-react";
import type { Screen } from "../../app/screen";
import { messages } from "./messages";

export const NEW = "new";

export interface PrivacySearch extends Record<string, unknown> {
  /** The zone whose sheet is open, or {@link NEW}. */
  readonly zone?: string;
}

export const screen: Screen = {
  path: "privacy",
  load: () => import("./Privacy"),
  navigation: { order: 35, label: messages.title, icon: ShieldCheck },
  search: ({ zone }): PrivacySearch => (typeof zone === "string" && zone !== "" ? { zone } : {}),
};
