import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { Empty, Fault, Page, Skeleton, Tag } from "../../design";
import { decisionMessages } from "../../moderation/decisionMessages";
import { decisionsQuery, type OwnDecision } from "../../moderation/decisions";
import { MorePages } from "../../moderation/MorePages";
import { kindMessages, ruleMessages } from "../../moderation/rules";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** What moderators decided about the person, the latest first. */
export function Screen() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(decisionsQuery);
  const decisions = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError && !decisions ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {decisions?.length === 0 ? (
        <Empty icon={Scale} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {decisions && decisions.length > 0 ? (
        <ul className="moderation-list">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <Row decision={decision} />
            </li>
          ))}
        </ul>
      ) : null}
      <MorePages pages={pages} />
    </Page>
  );
}

function Row({ decision: { id, measure, subject, rule, decidedAt, standing, until, appeal } }: { readonly decision: OwnDecision }) {
  const say = useTexts(decisionMessages);
  const sayKind = useTexts(kindMessages);
  const sayRule = useTexts(ruleMessages);
  const formats = useFormats();
  const zone = useZone();
  const state = !standing ? say("lifted") : appeal && !appeal.outcome ? say("appealed") : until ? say("standsUntil", { day: formats.dayWithYear(until, zone) }) : say("stands");
  return (
    <Link className="moderation-row" params={{ id }} to="/moderation/decisions/$id">
      <span className="moderation-row-text">
        <strong>{`${say(measure)} · ${sayKind(subject.kind)}`}</strong>
        <span className="quiet">{[...(rule ? [sayRule(rule)] : []), formats.dayWithYear(decidedAt, zone)].join(" · ")}</span>
      </span>
      <Tag>{state}</Tag>
    </Link>
  );
}
