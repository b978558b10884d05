import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { ButtonLink, Card, Empty, Fault, Notice, Page, Skeleton } from "../../design";
import { decisionQuery, type OwnDecision } from "../../moderation/decisions";
import { kindMessages, placeOf, ruleMessages } from "../../moderation/rules";
import { isNowhere } from "../../people/relations";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { AppealCard } from "./AppealCard";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** What moderators decided about the person: why, until when, and how to appeal. */
export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const say = useTexts(messages);
  const read = useQuery(decisionQuery(id));
  if (read.data) {
    return <Shown decision={read.data} key={id} />;
  }
  return (
    <Page title={say("title")}>
      {isNowhere(read.error) ? (
        <Empty acts={<ButtonLink to="/moderation/decisions">{say("toAll")}</ButtonLink>} icon={Scale} title={say("nowhere")}>
          {say("nowhereWhy")}
        </Empty>
      ) : read.isError ? (
        <Fault failure={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Skeleton rows={4} tall />
      )}
    </Page>
  );
}

function Shown({ decision }: { readonly decision: OwnDecision }) {
  const say = useTexts(messages);
  const {
    measure,
    subject: { kind },
    content,
    explanation,
  } = decision;
  const what = measure === "hide" && (kind === "group-training" || kind === "club") ? (`hideWhat_${kind}` as const) : (`${measure}What` as const);
  return (
    <Page lead={say(what)} title={say(`${measure}Title`)}>
      <Lifted decision={decision} />
      <Card>
        <Facts decision={decision} />
        {explanation ? (
          <section>
            <h3>{say("explanation")}</h3>
            <p className="moderated-words">{explanation}</p>
          </section>
        ) : null}
        {content ? (
          <section>
            <h3>{say("content")}</h3>
            <p className="moderated-words">{content}</p>
          </section>
        ) : null}
      </Card>
      <AppealCard decision={decision} />
      <p>
        <Link to="/moderation/decisions">{say("toAll")}</Link>
      </p>
    </Page>
  );
}

function Lifted({ decision: { standing, liftedAt, because } }: { readonly decision: OwnDecision }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  return !standing && liftedAt ? <Notice title={say(because ?? "reversed", { day: formats.dayWithYear(liftedAt, zone) })} /> : null;
}

function Facts({ decision: { measure, subject, rule, decidedAt, until } }: { readonly decision: OwnDecision }) {
  const say = useTexts(messages);
  const sayRule = useTexts(ruleMessages);
  const sayKind = useTexts(kindMessages);
  const formats = useFormats();
  const zone = useZone();
  const self = useQuery(sessionQuery).data?.accountId;
  return (
    <dl className="moderation-facts">
      <div>
        <dt>{say("about")}</dt>
        <dd>
          <Link to={placeOf(subject, self)}>{sayKind(subject.kind)}</Link>
        </dd>
      </div>
      {rule ? (
        <div>
          <dt>{say("rule")}</dt>
          <dd>{sayRule(rule)}</dd>
        </div>
      ) : null}
      <div>
        <dt>{say("decided")}</dt>
        <dd>{formats.dayWithYear(decidedAt, zone)}</dd>
      </div>
      {measure === "suspend" ? (
        <div>
          <dt>{say("until")}</dt>
          <dd>{until ? `${formats.dayWithYear(until, zone)}, ${formats.clock(until, zone)}` : say("withoutEnd")}</dd>
        </div>
      ) : null}
    </dl>
  );
}
