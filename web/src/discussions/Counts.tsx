import { MessageCircle, ThumbsUp } from "lucide-react";
import type { SocialSchemas } from "@fitconnect/client";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import "./discussions.css";

/** How much is said of what a card shows; nothing where nobody has said anything. */
export function Counts({ summary }: { readonly summary: SocialSchemas["Discussion"] | undefined }) {
  const say = useTexts(messages);
  const [reactions, comments] = [summary?.reactions.total ?? 0, summary?.comments ?? 0];
  if (reactions + comments === 0) {
    return null;
  }
  return (
    <p className="discussion-counts quiet">
      {reactions > 0 ? (
        <span>
          <ThumbsUp aria-hidden size={16} />
          {say("countReactions", { count: reactions })}
        </span>
      ) : null}
      {comments > 0 ? (
        <span>
          <MessageCircle aria-hidden size={16} />
          {say("countComments", { count: comments })}
        </span>
      ) : null}
    </p>
  );
}
