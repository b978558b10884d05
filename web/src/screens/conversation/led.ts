import type { Conversation } from "../../conversations/conversations";

/** Whether the person adds, removes and renames here. */
export function isLed({ kind, role }: Conversation): boolean {
  return kind === "group" && role === "administrator";
}
