import { useInfiniteQuery } from "@tanstack/react-query";
import { EyeOff } from "lucide-react";
import { Button, Empty, Fault, Skeleton } from "../../design";
import { noonOfDay, seenTrainingsQuery, type SeenSummary } from "../../people/seen";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { SeenRow } from "../../training/TrainingRow";
import { messages } from "./messages";

interface TrainingsProps {
  readonly athleteId: string;
  readonly name: string;
  readonly isFriend: boolean;
  /** Whether a list without trainings says so; where the profile is not shown either, that is said already. */
  readonly saysNone: boolean;
}

/** Trainings that the other shows, under their months. */
export function Trainings({ athleteId, name, isFriend, saysNone }: TrainingsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const pages = useInfiniteQuery(seenTrainingsQuery(athleteId));
  const trainings: readonly SeenSummary[] = (pages.data?.pages ?? []).flatMap(({ items }) => items);
  const isEmpty = pages.isSuccess && trainings.length === 0 && !pages.hasNextPage;
  if (isEmpty && !saysNone) {
    return null;
  }
  const months = new Map<string, SeenSummary[]>();
  for (const training of trainings) {
    const month = formats.month(noonOfDay(training), 0);
    months.set(month, [...(months.get(month) ?? []), training]);
  }
  return (
    <section aria-label={say("trainings")} className="stack">
      {pages.isPending ? <Skeleton rows={4} /> : null}
      {pages.isError && trainings.length === 0 ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {isEmpty ? (
        <Empty icon={EyeOff} title={say("none")}>
          {say(isFriend ? "noneWhyFriend" : "noneWhy", { name })}
        </Empty>
      ) : null}
      {[...months].map(([month, all]) => (
        <section className="stack" key={month}>
          <h2>{month}</h2>
          <ul className="training-list">
            {all.map((training) => (
              <li key={training.id}>
                <SeenRow training={training} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </section>
  );
}
