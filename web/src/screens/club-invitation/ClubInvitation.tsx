import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, ProblemError, type SocialSchemas } from "@fitconnect/client";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Link2Off } from "lucide-react";
import { useState } from "react";
import { LinkSecret } from "../../app/secret";
import { Button, Card, Empty, Fault, Page, sayDone, Skeleton } from "../../design";
import { api } from "../../session/api";
import { sessionQuery, signInAddress } from "../../session/session";
import { LinkedText } from "../../text/LinkedText";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "../../groups/groups.css";

const MOST_REPEATS = 2;
const kept = new LinkSecret("club-invitation");

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
    queryKey: ["club-invitation", secret],
    queryFn: () => demand(api.GET("/api/v1/club-invitations/{secret}", { params: { path: { secret } } })),
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
  const session = useQuery(sessionQuery).data;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/club-invitations/{secret}/membership", { params: { path: { secret } } })),
    onSuccess: async ({ id }) => {
      kept.forget();
      await queries.invalidateQueries({ queryKey: ["clubs"] });
      sayDone(say("joined"));
      await navigate({ to: "/clubs/$id", params: { id }, replace: true });
    },
  });
  if (session && !session.signedIn) {
    return (
      <div className="inline">
        <a className="button primary" href={signInAddress({ pathname: "/app/club-invitation", search: "" })}>
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
