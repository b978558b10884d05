import { useQuery } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { useLocation } from "@tanstack/react-router";
import { Link2Off, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { LinkSecret } from "../../app/secret";
import { ButtonLink, Card, Empty, Page, Skeleton } from "../../design";
import { Avatar } from "../../people/Avatar";
import { Failed } from "../../people/Failed";
import { isNowhere, useRelationship } from "../../people/relations";
import { Ties, TieButtons } from "../../people/TieButtons";
import { api } from "../../session/api";
import { sessionQuery, signInAddress } from "../../session/session";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "./contact.css";

const kept = new LinkSecret("contact");

/** Where a contact link leads: to a name, and the way to friendship. */
export function Screen() {
  const say = useTexts(messages);
  const { hash } = useLocation();
  const [secret] = useState(() => kept.read(hash));
  const isSignedIn = useQuery(sessionQuery).data?.signedIn;
  return (
    <Page lead={secret ? say("lead") : undefined} title={say("title")}>
      {!secret ? <Nowhere /> : isSignedIn === undefined ? <Skeleton rows={2} /> : isSignedIn ? <Opened secret={secret} /> : <Visitor />}
    </Page>
  );
}

function Nowhere() {
  const say = useTexts(messages);
  return (
    <Empty icon={Link2Off} title={say("nowhere")}>
      {say("nowhereWhy")}
    </Empty>
  );
}

/** Names are for people who are signed in. */
function Visitor() {
  const say = useTexts(messages);
  return (
    <Empty
      acts={
        <>
          <a className="button primary" href={signInAddress({ pathname: "/app/contact", search: "" })}>
            {say("signIn")}
          </a>
          <a className="button secondary" href="/register">
            {say("register")}
          </a>
        </>
      }
      icon={UserRoundPlus}
      title={say("hidden")}
    >
      {say("hiddenWhy")}
    </Empty>
  );
}

function Opened({ secret }: { readonly secret: string }) {
  const say = useTexts(messages);
  const self = useQuery(sessionQuery).data?.accountId;
  const read = useQuery({
    queryKey: ["contact", secret],
    queryFn: () => demand(api.GET("/api/v1/contact-links/{secret}", { params: { path: { secret } } })),
  });
  if (read.isPending) {
    return <Skeleton rows={2} />;
  }
  if (read.isError) {
    return isNowhere(read.error) ? <Nowhere /> : <Failed failure={read.error} onRetry={() => void read.refetch()} />;
  }
  if (read.data.athleteId === self) {
    return (
      <Card>
        <p>{say("own")}</p>
        <div>
          <ButtonLink to="/people">{say("toLink")}</ButtonLink>
        </div>
      </Card>
    );
  }
  return <Person contact={read.data} />;
}

function Person({ contact: { athleteId, name } }: { readonly contact: SocialSchemas["Contact"] }) {
  const say = useTexts(messages);
  const { read, relationship } = useRelationship(athleteId);
  return (
    <section className="card contact-person">
      <Avatar athleteId={athleteId} large name={name} />
      <div className="stack">
        <h2>{name}</h2>
        {relationship ? <Ties relationship={relationship} /> : null}
        {read.isPending ? <Skeleton rows={1} /> : null}
        {read.isError ? <Failed failure={read.error} onRetry={() => void read.refetch()} /> : null}
        {relationship ? <TieButtons isShown={false} relationship={{ ...relationship, name }} /> : null}
        <div>
          <ButtonLink to={`/people/${athleteId}`}>
            {say("page")}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
