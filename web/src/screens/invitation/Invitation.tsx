import { useQueryClient } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { LinkSecret } from "../../app/secret";
import { Card, sayDone } from "../../design";
import { messages as groupMessages } from "../../groups/messages";
import { useWhen } from "../../groups/useWhen";
import { InvitationByLink } from "../../invitations/InvitationByLink";
import { JoinByLink } from "../../invitations/JoinByLink";
import { api } from "../../session/api";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

const kept = new LinkSecret("invitation");

export function Screen() {
  const say = useTexts(messages);
  return (
    <InvitationByLink
      kept={kept}
      kind="invitation"
      read={(secret) => demand(api.GET("/api/v1/group-training-invitations/{secret}", { params: { path: { secret } } }))}
      say={say}
    >
      {(invitation, secret) => <Invited invitation={invitation} secret={secret} />}
    </InvitationByLink>
  );
}

interface InvitedProps {
  readonly invitation: TrainingSchemas["GroupTrainingInvitation"];
  readonly secret: string;
}

function Invited({ invitation, secret }: InvitedProps) {
  const say = useTexts(messages);
  const sayGroup = useTexts(groupMessages);
  const when = useWhen();
  const sport = useSports()(invitation.sport);
  const { name, placeName, level, durationSeconds, startTime, status } = invitation;
  const about = [sport.name, level ? sayGroup(level) : "", duration(durationSeconds)].filter(Boolean).join(" · ");
  return (
    <Card title={name ?? sayGroup("unnamed")}>
      <p>{[when(invitation), placeName].filter(Boolean).join(" · ")}</p>
      <p className="quiet">{about}</p>
      {status === "cancelled" ? <p>{say("cancelled")}</p> : new Date(startTime) <= new Date() ? <p>{say("over")}</p> : <Join secret={secret} />}
    </Card>
  );
}

function Join({ secret }: { readonly secret: string }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <JoinByLink
      join={() => demand(api.PUT("/api/v1/group-training-invitations/{secret}/participation", { params: { path: { secret } } }))}
      pathname="/app/invitation"
      say={say}
      onJoined={async ({ id, participation }) => {
        kept.forget();
        await queries.invalidateQueries({ queryKey: ["groups"] });
        sayDone(say(participation?.state === "waiting" ? "queued" : "joined"));
        await navigate({ to: "/groups/$id", params: { id }, replace: true });
      }}
    />
  );
}
