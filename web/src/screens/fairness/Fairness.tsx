import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ShieldCheck } from "lucide-react";
import { Empty, Page, Skeleton, Tag } from "../../design";
import { flagsQuery, type FairnessFlag } from "../../gamification/fairness";
import { fairnessMessages } from "../../gamification/fairnessMessages";
import { MorePages } from "../../moderation/MorePages";
import { Failed } from "../../people/Failed";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** What speaks against the person's recordings, the latest first. */
export function Screen() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(flagsQuery);
  const flags = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError && !flags ? <Failed failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {flags?.length === 0 ? (
        <Empty icon={ShieldCheck} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {flags && flags.length > 0 ? (
        <ul className="moderation-list">
          {flags.map((flag) => (
            <li key={flag.id}>
              <Row flag={flag} />
            </li>
          ))}
        </ul>
      ) : null}
      <MorePages pages={pages} />
    </Page>
  );
}

function Row({ flag: { id, kind, state, foundAt } }: { readonly flag: FairnessFlag }) {
  const say = useTexts(fairnessMessages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <Link className="moderation-row" params={{ id }} to="/fairness/$id">
      <span className="moderation-row-text">
        <strong>{say(kind)}</strong>
        <span className="quiet">{formats.dayWithYear(foundAt, zone)}</span>
      </span>
      <Tag>{say(state)}</Tag>
    </Link>
  );
}
