import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, ProblemError, type TrainingSchemas } from "@fitconnect/client";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Link2Off } from "lucide-react";
import { useState } from "react";
import { LinkSecret } from "../../app/secret";
import { Button, Card, Empty, Fault, Page, sayDone, Skeleton } from "../../design";
import { messages as groupMessages } from "../../groups/messages";
import { useWhen } from "../../groups/useWhen";
import { api } from "../../session/api";
import { sessionQuery, signInAddress } from "../../session/session";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

const MOST_REPEATS = 2;
const kept = new LinkSecret("invitation");

export function Screen() {
  const say = useTexts(messages);
  const { hash } = useLocation();
  const [secret] = useState(() => kept.read(hash));
  return <Page title={say("title")}>{secret ? <Invitation secret={secret} /> : <Nowhere />}</Page>;
}

function Nowhere() {
  const say = useTexts(messages);
  return (
    <Empty icon={Link2Off} title={say("nowhere")}>
      {say("nowhereWhy")}
    </Empty>
  );
}

function Invitation({ secret }: { readonly secret: string }) {
  const read = useQuery({
    queryKey: ["invitation", secret],
    queryFn: () => demand(api.GET("/api/v1/group-training-invitations/{secret}", { params: { path: { secret } } })),
    retry: (failures, failure) => !isGone(failure) && failures < MOST_REPEATS,
  });
  if (read.isPending) {
    return <Skeleton rows={3} />;
  }
  if (read.isError) {
    return isGone(read.error) ? <Nowhere /> : <Fault failure={read.error} onRetry={() => void read.refetch()} />;
  }
  return <Invited invitation={read.data} secret={secret} />;
}

function isGone(failure: Error): boolean {
  return failure instanceof ProblemError && failure.problem.status === 404;
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
  const session = useQuery(sessionQuery).data;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/group-training-invitations/{secret}/participation", { params: { path: { secret } } })),
    onSuccess: async ({ id, participation }) => {
      kept.forget();
      await queries.invalidateQueries({ queryKey: ["groups"] });
      sayDone(say(participation?.state === "waiting" ? "queued" : "joined"));
      await navigate({ to: "/groups/$id", params: { id }, replace: true });
    },
  });
  if (session && !session.signedIn) {
    return (
      <div className="inline">
        <a className="button primary" href={signInAddress({ pathname: "/app/invitation", search: "" })}>
          {say("signIn")}
        </a>
        <a className="button secondary" href="/register">
          {say("register")}
        </a>
      </div>
    );
  }
  return (
    <>
      {join.isError ? <Fault failure={join.error} /> : null}
      <div>
        <Button isPending={join.isPending} kind="primary" onPress={() => join.mutate()}>
          {say("join")}
        </Button>
      </div>
    </>
  );
}
