import { useInfiniteQuery } from "@tanstack/react-query";
import { MessagesSquare } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Skeleton } from "../design";
import { useTexts } from "../text/messages";
import { ConversationRow } from "./ConversationRow";
import { conversationsQuery } from "./conversations";
import { InvitationList } from "./InvitationList";
import { messages } from "./messages";

/** Invitations into groups, and the person's conversations, the latest first. */
export function ConversationList({ openId }: { readonly openId?: string }) {
  return (
    <>
      <InvitationList openId={openId} />
      <Conversations openId={openId} />
    </>
  );
}

function Conversations({ openId }: { readonly openId: string | undefined }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(conversationsQuery);
  const all = (pages.data?.pages ?? []).flatMap((page) => page.items);
  if (pages.isPending) {
    return <Skeleton rows={5} />;
  }
  if (pages.isError && all.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (all.length === 0) {
    return (
      <Empty
        acts={
          <ButtonLink kind="primary" to="/friends">
            {say("friends")}
          </ButtonLink>
        }
        icon={MessagesSquare}
        title={say("none")}
      >
        {say("noneWhy")}
      </Empty>
    );
  }
  return (
    <>
      <ul aria-label={say("list")} className="conversation-list">
        {all.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow conversation={conversation} isOpen={conversation.id === openId} />
          </li>
        ))}
      </ul>
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </>
  );
}
