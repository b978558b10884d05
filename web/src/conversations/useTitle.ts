import { useTexts } from "../text/messages";
import type { Conversation } from "./conversations";
import { messages } from "./messages";

/** What a conversation is called: the other's name, the group's title, or how many take part. */
export function useTitle({ kind, name, title, participants }: Conversation): string {
  const say = useTexts(messages);
  return kind === "direct" ? (name ?? say("somebody")) : (title ?? say("group", { count: participants }));
}
