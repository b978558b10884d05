import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Flag } from "lucide-react";
import { Empty, Fault, Page, Skeleton, Tag } from "../../design";
import { reportsQuery, type Report } from "../../moderation/decisions";
import { MorePages } from "../../moderation/MorePages";
import { kindMessages, placeOf, ruleMessages } from "../../moderation/rules";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** What the person reported and what came of it, the latest first. */
export function Screen() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(reportsQuery);
  const reports = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError && !reports ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {reports?.length === 0 ? (
        <Empty icon={Flag} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {reports && reports.length > 0 ? (
        <ul className="moderation-list">
          {reports.map((report) => (
            <li key={report.id}>
              <Row report={report} />
            </li>
          ))}
        </ul>
      ) : null}
      <MorePages pages={pages} />
    </Page>
  );
}

function Row({ report: { subject, reason, reportedAt, status, text } }: { readonly report: Report }) {
  const say = useTexts(messages);
  const sayKind = useTexts(kindMessages);
  const sayRule = useTexts(ruleMessages);
  const formats = useFormats();
  const zone = useZone();
  const self = useQuery(sessionQuery).data?.accountId;
  return (
    <div className="moderation-row">
      <span className="moderation-row-text">
        <Link to={placeOf(subject, self)}>{`${sayKind(subject.kind)} · ${sayRule(reason)}`}</Link>
        <span className="quiet">{formats.dayWithYear(reportedAt, zone)}</span>
        {text ? <span className="moderated-words">{text}</span> : null}
      </span>
      <Tag>{say(status)}</Tag>
    </div>
  );
}
