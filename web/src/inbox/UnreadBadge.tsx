import { useQuery } from "@tanstack/react-query";
import { Badge } from "../design";
import { sessionQuery } from "../session/session";
import { useTexts } from "../text/messages";
import { countText, unreadQuery } from "./inbox";
import { messages } from "./messages";

/** How many notifications are unread, on the bell; nothing when there is none. */
export function UnreadBadge() {
  const say = useTexts(messages);
  const isSignedIn = useQuery(sessionQuery).data?.signedIn === true;
  const unread = useQuery({ ...unreadQuery, enabled: isSignedIn }).data;
  if (!unread?.count) {
    return null;
  }
  return <Badge short={countText(unread)}>{say("unread", { count: unread.count, more: String(unread.more) })}</Badge>;
}
