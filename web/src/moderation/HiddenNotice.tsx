import { Link } from "@tanstack/react-router";
import { Notice } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./hiddenMessages";

interface HiddenNoticeProps {
  readonly what: "training" | "group" | "comment" | "message" | "groupTitle" | "club" | "withheldClub";
  /** The decision, where the service names it; else the list of them leads there. */
  readonly decisionId?: string | undefined;
  /** Whether the decision is about the person who reads this. */
  readonly isConcerned?: boolean;
}

/** Tells the author that moderators hid it, and links to the reason; tells others of a club only that its texts are withheld. */
export function HiddenNotice({ what, decisionId, isConcerned = true }: HiddenNoticeProps) {
  const say = useTexts(messages);
  return (
    <Notice kind="danger" title={say("title")}>
      <p>{say(what)}</p>
      {isConcerned ? <Link to={decisionId ? `/moderation/decisions/${decisionId}` : "/moderation/decisions"}>{say("why")}</Link> : null}
    </Notice>
  );
}
