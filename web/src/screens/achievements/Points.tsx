import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Sigma } from "lucide-react";
import { Empty, Fault, Skeleton } from "../../design";
import { pointsQuery, type TrainingPoints } from "../../gamification/achievements";
import { MorePages } from "../../moderation/MorePages";
import { sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useSports } from "../../training/sports";
import { messages } from "./messages";
import "../../moderation/moderation.css";

/** What each training gave and why; the latest first. */
export function Points() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(pointsQuery);
  const trainings = pages.data?.pages.flatMap(({ items }) => items);
  if (!trainings) {
    return pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton rows={4} />;
  }
  if (trainings.length === 0) {
    return (
      <Empty icon={Sigma} title={say("emptyPoints")}>
        {say("emptyPointsWhy")}
      </Empty>
    );
  }
  return (
    <>
      <ul className="moderation-list">
        {trainings.map((training) => (
          <li key={training.trainingId}>
            <Row training={training} />
          </li>
        ))}
      </ul>
      <MorePages pages={pages} />
    </>
  );
}

function Row({ training: { trainingId, day, sport, points, timePoints, ascentPoints, reason, ranked } }: { readonly training: TrainingPoints }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sports = useSports();
  const number = (value: number) => formats.number(value, 0);
  const why = [say(reason), say("split", { time: number(timePoints), ascent: number(ascentPoints) }), ranked ? "" : say("unranked")];
  return (
    <Link className="moderation-row" params={{ id: trainingId }} to="/diary/$id">
      <span className="moderation-row-text">
        <strong>{`${sports(sport).name} · ${sayDay(day, formats.locale, { weekday: "short", day: "numeric", month: "short" })}`}</strong>
        <span className="quiet">{why.filter(Boolean).join(" · ")}</span>
      </span>
      <strong>{say("levelPoints", { points, said: number(points) })}</strong>
    </Link>
  );
}
