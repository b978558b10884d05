import { useQuery } from "@tanstack/react-query";
import { seriesQuery } from "../../groups/series";
import { useRuleWords } from "../../groups/useRuleWords";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface SeriesFactProps {
  readonly seriesId: string;
  /** Only the organiser may read by which rule it repeats. */
  readonly isOrganiser: boolean;
}

/** That a training is one of a series, and to its organiser by which rule. */
export function SeriesFact({ seriesId, isOrganiser }: SeriesFactProps) {
  const say = useTexts(messages);
  const words = useRuleWords();
  const rule = useQuery({ ...seriesQuery(seriesId), enabled: isOrganiser }).data?.series.rule;
  return (
    <div>
      <dt>{say("repeats")}</dt>
      <dd>{rule ? words(rule) : say("oneOfSeries")}</dd>
    </div>
  );
}
