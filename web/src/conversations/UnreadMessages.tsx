import { useQuery } from "@tanstack/react-query";
import { Badge } from "../design";
import { sessionQuery } from "../session/session";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { unreadQuery } from "./conversations";
import { placeMessages } from "./placeMessages";

/** In how many conversations something is unread, and into how many groups the person is invited; nothing when there is none. */
export function UnreadMessages() {
  const say = useTexts(placeMessages);
  const formats = useFormats();
  const isSignedIn = useQuery(sessionQuery).data?.signedIn === true;
  const { count = 0, more = false, invitations = 0 } = useQuery({ ...unreadQuery, enabled: isSignedIn }).data ?? {};
  const all = count + invitations;
  const words = [count > 0 ? say("conversations", { count }) : "", invitations > 0 ? say("invitations", { count: invitations }) : ""];
  return all === 0 ? null : <Badge short={`${formats.number(all, 0)}${more ? "+" : ""}`}>{words.filter(Boolean).join(", ")}</Badge>;
}
