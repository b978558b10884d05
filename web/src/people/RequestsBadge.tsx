import { Badge } from "../design";
import { useFormats } from "../text/useFormats";
import { useTexts } from "../text/messages";
import { messages } from "./placeMessages";
import { useCounts } from "./relations";

/** How many friend requests wait for an answer; nothing when there is none. */
export function RequestsBadge() {
  const say = useTexts(messages);
  const formats = useFormats();
  const count = useCounts()?.requestsReceived ?? 0;
  return count === 0 ? null : <Badge short={formats.number(count, 0)}>{say("requests", { count })}</Badge>;
}
