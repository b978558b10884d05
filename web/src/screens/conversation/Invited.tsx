import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useEffect } from "react";
import { ConversationList } from "../../conversations/ConversationList";
import { invitationPath } from "../../conversations/conversations";
import { messages as conversationMessages } from "../../conversations/messages";
import { Button, Card, Fault, Page, sayDone } from "../../design";
import { readAbout, unreadQuery } from "../../inbox/inbox";
import { ReportMenu } from "../../moderation/useReporting";
import { PersonLink } from "../../people/PersonName";
import { PersonRow } from "../../people/PersonRow";
import { api } from "../../session/api";
import { leavingOf } from "../../session/leaving";
import { useTexts } from "../../text/messages";
import { invitedMessages } from "./invitedMessages";
import { messages } from "./messages";

/** A group to which the person is invited: its title, who invites and who takes part, and nothing of what is said. */
export function Invited({ details: { invitation, people } }: { readonly details: SocialSchemas["ConversationInvitationDetails"] }) {
  const say = useTexts(invitedMessages);
  const sayScreen = useTexts(messages);
  const sayConversation = useTexts(conversationMessages);
  const { conversationId: id, title, athleteId, name, participants } = invitation;
  const { accept, decline } = useDecision(id);
  useSeen(id);
  return (
    <Page
      head={
        <header className="page-head conversation-head">
          <Link className="conversation-back" to="/messages">
            <ArrowLeft aria-hidden size={20} />
            <span className="unseen">{sayScreen("back")}</span>
          </Link>
          <h1 tabIndex={-1}>{title}</h1>
          <ReportMenu label={sayScreen("menu")} subject={{ kind: "conversation", id }} />
        </header>
      }
      title={title}
    >
      <div className="messages is-open">
        <div className="messages-list">
          <ConversationList openId={id} />
        </div>
        <div className="conversation">
          <Card title={say("title")}>
            <p>
              {athleteId ? <PersonLink athleteId={athleteId} name={name} /> : sayConversation("somebody")} {say("invites")}
            </p>
            <p className="quiet">{say("what")}</p>
            {accept.isError ? <Fault failure={accept.error} /> : null}
            <div className="inline">
              <Button isPending={accept.isPending} kind="primary" onPress={() => accept.mutate()}>
                {say("accept")}
              </Button>
              <Button isDisabled={accept.isPending} onPress={decline}>
                {say("decline")}
              </Button>
            </div>
          </Card>
          <Card title={say("people", { count: participants })}>
            <ul className="person-list">
              {people.map((person) =>
                person.athleteId ? (
                  <li key={person.athleteId}>
                    <PersonRow athleteId={person.athleteId} name={person.name} />
                  </li>
                ) : null,
              )}
            </ul>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function useDecision(id: string) {
  const say = useTexts(invitedMessages);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const again = () => queries.invalidateQueries({ queryKey: ["conversations"] });
  const accept = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/conversations/invitations/{id}", { params: { path: { id } } })),
    onSuccess: again,
  });
  /** For good once the toast has gone: another invitation to the group needs another one's hand. */
  const decline = () => {
    const { undo, settle } = leavingOf(queries).remove(id, invitationPath(id), again);
    sayDone(say("declined"), undo, () => settle().then(again));
    void navigate({ to: "/messages" });
  };
  return { accept, decline };
}

/** Who looks at the invitation need not be told of it any more. */
function useSeen(id: string): void {
  const queries = useQueryClient();
  const { count = 0 } = useQuery(unreadQuery).data ?? {};
  const { mutate } = useMutation({
    mutationFn: () => readAbout(`/api/v1/conversations/invitations/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["notifications"] }),
  });
  const isUnread = count > 0;
  useEffect(() => {
    if (isUnread) {
      mutate();
    }
  }, [isUnread, mutate]);
}
