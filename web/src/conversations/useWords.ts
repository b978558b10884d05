import { useTexts } from "../text/messages";
import type { Message } from "./conversations";
import { messages } from "./messages";

/** A message in words, also one that has none of its own. */
export function useWords(): (message: Message) => string {
  const say = useTexts(messages);
  return ({ state, text, attachments }) => {
    if (state !== "sent") {
      return say(state);
    }
    return text ?? (attachments.length > 0 ? say("attachment") : "");
  };
}
