import { Link } from "@tanstack/react-router";
import { BellOff, Users } from "lucide-react";
import { Avatar } from "../people/Avatar";
import { dayOf, today } from "../text/days";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import type { Conversation } from "./conversations";
import { messages } from "./messages";
import { useTitle } from "./useTitle";
import { useWords } from "./useWords";
import "./conversations.css";

interface ConversationRowProps {
  readonly conversation: Conversation;
  readonly isOpen: boolean;
}

/** A conversation in the list: with whom, its last message, how much is unread. */
export function ConversationRow({ conversation, isOpen }: ConversationRowProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const title = useTitle(conversation);
  const wordsOf = useWords();
  const { id, kind, athleteId, lastMessage, unread, muted, activeAt } = conversation;
  const words = lastMessage ? wordsOf(lastMessage) : "";
  return (
    <Link aria-current={isOpen ? "true" : undefined} className="conversation-row" params={{ id }} to="/messages/$id">
      {kind === "direct" && athleteId ? (
        <Avatar athleteId={athleteId} name={conversation.name} />
      ) : (
        <span className="conversation-sign">
          <Users aria-hidden size={22} />
        </span>
      )}
      <span className="conversation-text">
        <strong>{title}</strong>
        <span className="quiet">{lastMessage?.own ? say("you", { text: words }) : words}</span>
      </span>
      <span className="conversation-side">
        <time className="quiet" dateTime={activeAt}>
          {dayOf(activeAt, undefined) === today() ? formats.clock(activeAt, undefined) : formats.day(activeAt, undefined)}
        </time>
        {muted ? <BellOff aria-label={say("muted")} size={16} /> : null}
        {unread > 0 ? (
          <span className="count">
            <span aria-hidden>{formats.number(unread, 0)}</span>
            <span className="unseen">{say("unread", { count: unread })}</span>
          </span>
        ) : null}
      </span>
    </Link>
  );
}
