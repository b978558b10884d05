import { useQueryClient } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { LinkSecret } from "../../app/secret";
import { Card, sayDone } from "../../design";
import { InvitationByLink } from "../../invitations/InvitationByLink";
import { JoinByLink } from "../../invitations/JoinByLink";
import { api } from "../../session/api";
import { LinkedText } from "../../text/LinkedText";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "../../groups/groups.css";

const kept = new LinkSecret("club-invitation");

export function Screen() {
  const say = useTexts(messages);
  return (
    <InvitationByLink
      kept={kept}
      kind="club-invitation"
      read={(secret) => demand(api.GET("/api/v1/club-invitations/{secret}", { params: { path: { secret } } }))}
      say={say}
    >
      {(invitation, secret) => <Invited invitation={invitation} secret={secret} />}
    </InvitationByLink>
  );
}

interface InvitedProps {
  readonly invitation: SocialSchemas["ClubInvitation"];
  readonly secret: string;
}

function Invited({ invitation, secret }: InvitedProps) {
  const say = useTexts(messages);
  const { name, description, rules, status } = invitation;
  return (
    <Card title={name}>
      {description ? (
        <p className="group-words">
          <LinkedText text={description} />
        </p>
      ) : null}
      {rules ? (
        <>
          <h3>{say("rules")}</h3>
          <p className="group-words">
            <LinkedText text={rules} />
          </p>
          <p className="quiet">{say("agree")}</p>
        </>
      ) : null}
      {status === "active" ? <Join secret={secret} /> : <p>{say("closed")}</p>}
    </Card>
  );
}

function Join({ secret }: { readonly secret: string }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <JoinByLink
      join={() => demand(api.PUT("/api/v1/club-invitations/{secret}/membership", { params: { path: { secret } } }))}
      pathname="/app/club-invitation"
      say={say}
      onJoined={async ({ id }) => {
        kept.forget();
        await queries.invalidateQueries({ queryKey: ["clubs"] });
        sayDone(say("joined"));
        await navigate({ to: "/clubs/$id", params: { id }, replace: true });
      }}
    />
  );
}
