import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { MessagesSquare } from "lucide-react";
import { ConversationList } from "../../conversations/ConversationList";
import { conversationQuery, invitationQuery, type Conversation as Read } from "../../conversations/conversations";
import { useTitle } from "../../conversations/useTitle";
import { ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { HiddenNotice } from "../../moderation/HiddenNotice";
import { isNowhere } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { AddPeopleSheet } from "./AddPeopleSheet";
import { ConversationHead } from "./ConversationHead";
import { Invited } from "./Invited";
import { isLed } from "./led";
import { messages } from "./messages";
import { ParticipantsSheet } from "./ParticipantsSheet";
import { RenameSheet } from "./RenameSheet";
import type { ConversationSearch } from "./screen";
import { Thread } from "./Thread";
import { Writing } from "./Writing";
import "./conversation.css";

export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  return <Opened id={id} key={id} />;
}

function Opened({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const read = useQuery(conversationQuery(id));
  const isGone = read.isError && isNowhere(read.error);
  const invitation = useQuery({ ...invitationQuery(id), enabled: isGone, retry: false });
  if (read.data && !isGone) {
    return <Shown conversation={read.data} />;
  }
  if (isGone && invitation.data) {
    return <Invited details={invitation.data} />;
  }
  return (
    <Page title={say(isGone && invitation.isError ? "gone" : "loading")}>
      {read.isPending || (isGone && invitation.isPending) ? (
        <Skeleton rows={5} />
      ) : isGone && isNowhere(invitation.error) ? (
        <Empty acts={<ButtonLink to="/messages">{say("back")}</ButtonLink>} icon={MessagesSquare} title={say("gone")}>
          {say("goneWhy")}
        </Empty>
      ) : (
        <Fault failure={isGone ? invitation.error : read.error} onRetry={() => void (isGone ? invitation : read).refetch()} />
      )}
    </Page>
  );
}

function Shown({ conversation }: { readonly conversation: Read }) {
  const title = useTitle(conversation);
  const search: ConversationSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { id } = conversation;
  const go = (to: ConversationSearch) => void navigate({ to: "/messages/$id", params: { id }, search: to });
  return (
    <Page head={<ConversationHead conversation={conversation} onOpen={(sheet) => go({ sheet })} title={title} />} title={title}>
      <div className="messages is-open">
        <div className="messages-list">
          <ConversationList openId={id} />
        </div>
        <div className="conversation">
          {conversation.titleHidden ? <HiddenNotice decisionId={conversation.titleHidden.decisionId} what="groupTitle" /> : null}
          <Writing conversation={conversation}>{(onReply, sending) => <Thread conversation={conversation} onReply={onReply} sending={sending} />}</Writing>
        </div>
      </div>
      {search.sheet === "people" ? <ParticipantsSheet conversation={conversation} onAdd={() => go({ sheet: "add" })} onClose={() => go({})} /> : null}
      {search.sheet === "add" && isLed(conversation) ? <AddPeopleSheet conversation={conversation} onClose={() => go({ sheet: "people" })} /> : null}
      {search.sheet === "rename" && isLed(conversation) ? <RenameSheet conversation={conversation} onClose={() => go({})} /> : null}
    </Page>
  );
}
