import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Flag } from "lucide-react";
import { Empty, Fault, Page, Skeleton } from "../../design";
import { appealsQuery, type FairnessAppeal } from "../../gamification/fairness";
import { fairnessMessages } from "../../gamification/fairnessMessages";
import { FlagFacts } from "../../gamification/FlagFacts";
import { MorePages } from "../../moderation/MorePages";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { Decide } from "./Decide";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** The queue of moderators: each appeal with its figures and the athlete's words. */
export function Screen() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(appealsQuery);
  const appeals = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {pages.isPending ? <Skeleton rows={3} tall /> : null}
      {pages.isError && !appeals ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {appeals?.length === 0 ? (
        <Empty icon={Flag} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {(appeals ?? []).map((appeal) => (
        <One appeal={appeal} key={appeal.flag.id} />
      ))}
      <MorePages pages={pages} />
    </Page>
  );
}

function One({ appeal }: { readonly appeal: FairnessAppeal }) {
  const say = useTexts(messages);
  const sayKind = useTexts(fairnessMessages);
  const formats = useFormats();
  const zone = useZone();
  const { athleteId, flag, otherActivityId } = appeal;
  return (
    <article aria-label={sayKind(flag.kind)} className="card">
      <h2>{sayKind(flag.kind)}</h2>
      <p>
        <Link params={{ athleteId }} to="/people/$athleteId">
          {say("athlete")}
        </Link>{" "}
        <span className="quiet">{[say("recording", { id: flag.activityId }), otherActivityId ? say("original", { id: otherActivityId }) : ""].filter(Boolean).join(" · ")}</span>
      </p>
      <FlagFacts flag={flag} />
      {flag.appeal ? (
        <section>
          <h3>{say("words", { day: formats.dayAndClock(flag.appealedAt ?? flag.foundAt, zone) })}</h3>
          <p className="moderated-words">{flag.appeal}</p>
        </section>
      ) : null}
      <Decide appeal={appeal} />
    </article>
  );
}
