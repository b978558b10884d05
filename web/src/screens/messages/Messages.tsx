import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { ConversationList } from "../../conversations/ConversationList";
import { GroupSheet } from "../../conversations/GroupSheet";
import { messages } from "../../conversations/messages";
import { placeMessages } from "../../conversations/placeMessages";
import { Button, Page } from "../../design";
import { useTexts } from "../../text/messages";
import type { MessagesSearch } from "./screen";

export function Screen() {
  const say = useTexts(messages);
  const place = useTexts(placeMessages);
  const search: MessagesSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <Page
      acts={
        <Button kind="primary" onPress={() => void navigate({ to: "/messages", search: { sheet: "group" } })}>
          <Plus aria-hidden size={18} />
          {say("newGroup")}
        </Button>
      }
      title={place("title")}
    >
      <div className="messages">
        <div className="messages-list">
          <ConversationList />
        </div>
        <p className="messages-none quiet">
          <strong>{say("choose")}</strong> {say("chooseWhy")}
        </p>
      </div>
      {search.sheet === "group" ? (
        <GroupSheet onBegun={(id) => void navigate({ to: "/messages/$id", params: { id }, replace: true })} onClose={() => void navigate({ to: "/messages" })} />
      ) : null}
    </Page>
  );
}
