import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { useSyncExternalStore } from "react";
import { leavingOf } from "../session/leaving";
import { useTexts } from "../text/messages";
import { invitationsQuery } from "./conversations";
import { messages } from "./messages";
import "./conversations.css";

/** Groups to which the person is invited, above the conversations; nothing when there is none. */
export function InvitationList({ openId }: { readonly openId: string | undefined }) {
  const say = useTexts(messages);
  const leaving = leavingOf(useQueryClient());
  useSyncExternalStore(leaving.subscribe, leaving.version);
  const all = (useQuery(invitationsQuery).data ?? []).filter(({ conversationId }) => !leaving.has(conversationId));
  if (all.length === 0) {
    return null;
  }
  return (
    <ul aria-label={say("invitations")} className="conversation-list">
      {all.map(({ conversationId: id, title, name, participants }) => (
        <li key={id}>
          <Link aria-current={id === openId ? "true" : undefined} className="conversation-row" params={{ id }} to="/messages/$id">
            <span className="conversation-sign">
              <UserPlus aria-hidden size={22} />
            </span>
            <span className="conversation-text">
              <strong>{title}</strong>
              <span className="quiet">{say("invitedBy", { name: name ?? say("somebody"), count: participants })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
