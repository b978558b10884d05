import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Award as AwardSign } from "lucide-react";
import { Empty, Fault, Skeleton } from "../../design";
import { awardsQuery, type Achievement, type Award } from "../../gamification/achievements";
import { amountOf } from "../../gamification/amounts";
import { MorePages } from "../../moderation/MorePages";
import { sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import "../../moderation/moderation.css";

interface AwardsProps {
  /** The achievements that the person sees, by key. */
  readonly known: ReadonlyMap<string, Achievement>;
}

/** What was earned, each with the training that reached it; the latest first. */
export function Awards({ known }: AwardsProps) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(awardsQuery);
  const awards = pages.data?.pages.flatMap(({ items }) => items);
  if (!awards) {
    return pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton rows={4} />;
  }
  if (awards.length === 0) {
    return (
      <Empty icon={AwardSign} title={say("emptyAwards")}>
        {say("emptyAwardsWhy")}
      </Empty>
    );
  }
  return (
    <>
      <ul className="moderation-list">
        {awards.map((award) => (
          <li key={`${award.achievement} ${award.tier} ${award.occasion}`}>
            <Row achievement={known.get(award.achievement)} award={award} />
          </li>
        ))}
      </ul>
      <MorePages pages={pages} />
    </>
  );
}

function Row({ award, achievement }: { readonly award: Award; readonly achievement: Achievement | undefined }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const amount = (value: number) => (achievement ? amountOf(achievement.measure, value, formats) : formats.number(value, 0));
  const step = achievement && achievement.tiers > 1 ? say("step", { tier: award.tier, tiers: achievement.tiers }) : "";
  return (
    <div className="moderation-row">
      <span className="moderation-row-text">
        <strong>{[achievement?.name ?? award.achievement, step].filter(Boolean).join(" · ")}</strong>
        <span className="quiet">{say("reason", { value: amount(award.value), threshold: amount(award.threshold) })}</span>
      </span>
      <Link params={{ id: award.trainingId }} to="/diary/$id">
        {say("training", { day: sayDay(award.day, formats.locale, { day: "numeric", month: "short", year: "numeric" }) })}
      </Link>
    </div>
  );
}
