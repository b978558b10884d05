import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { Button, Card, Fault, Figure, Figures, sayDone, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { sayThreshold, THRESHOLDS } from "./figures";
import { messages } from "./messages";
import { deleteZoneSet, putZoneSet, zoneSetsQuery, type ZoneSeries, type ZoneSet } from "./queries";
import { ZoneTables } from "./ZoneTables";

/** What holds now, the zones that follow from it, and what held before. */
export function Thresholds({ onEdit }: { readonly onEdit: () => void }) {
  const say = useTexts(messages);
  const read = useQuery(zoneSetsQuery);
  const series = read.data;
  const now = series?.sets.at(-1);
  const day = useDayWords();
  const remove = useSetRemoval();
  return (
    <Card title={say("thresholds")} why={say("thresholdsWhy")}>
      {read.isPending ? <Skeleton rows={2} tall /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {series && !now ? <p className="quiet">{say("thresholdsEmpty")}</p> : null}
      {now ? <SetFigures set={now} /> : null}
      {now ? <ZoneTables set={now} /> : null}
      {series ? (
        <div className="inline">
          <Button onPress={onEdit}>
            <Pencil aria-hidden size={17} />
            {say("setThresholds")}
          </Button>
          {now ? (
            <Button aria-label={say("removeSetWhich", { day: day(now.from) })} kind="plain" onPress={() => remove(now)}>
              {say("removeThese")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {series && series.sets.length > 1 ? <Earlier series={series} /> : null}
    </Card>
  );
}

function useDayWords(): (day: string) => string {
  const { locale } = useFormats();
  return (day) => sayDay(day, locale, { day: "numeric", month: "short", year: "numeric" });
}

function SetFigures({ set }: { readonly set: ZoneSet }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const day = useDayWords();
  return (
    <>
      <p className="quiet">{say("since", { day: day(set.from) })}</p>
      <Figures>
        {THRESHOLDS.map((threshold) => {
          const value = set.thresholds[threshold];
          return <Figure key={threshold} measure={value === undefined ? undefined : sayThreshold(threshold, value, formats)} name={say(threshold)} />;
        })}
      </Figures>
    </>
  );
}

function Earlier({ series }: { readonly series: ZoneSeries }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const day = useDayWords();
  const remove = useSetRemoval();
  const sets = series.sets.slice(0, -1).reverse();
  const inWords = ({ thresholds }: ZoneSet) =>
    THRESHOLDS.flatMap((threshold) => {
      const value = thresholds[threshold];
      const measure = value === undefined ? undefined : sayThreshold(threshold, value, formats);
      return measure ? [`${say(threshold)} ${measure.value} ${measure.unit}`] : [];
    }).join(" · ");
  return (
    <details className="profile-earlier">
      <summary>{say("earlier", { count: sets.length })}</summary>
      <ul>
        {sets.map((set) => (
          <li key={set.from}>
            <span>
              <strong>{day(set.from)}</strong>
              <span className="quiet">{inWords(set)}</span>
            </span>
            <Button aria-label={say("removeSetWhich", { day: day(set.from) })} kind="plain" onPress={() => remove(set)}>
              {say("removeSet")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Deletes at once; the toast sets the same values from the same day. */
function useSetRemoval(): (set: ZoneSet) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const day = useDayWords();
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const onSettled = () => Promise.all([zoneSetsQuery, profileQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })));
  const restore = useMutation({
    mutationFn: async ({ from, ...set }: ZoneSet) => putZoneSet(from, set, (await queries.fetchQuery({ ...zoneSetsQuery, staleTime: 0 })).etag),
    onError,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: async ({ from }: ZoneSet) => deleteZoneSet(from, (await queries.fetchQuery({ ...zoneSetsQuery, staleTime: 0 })).etag),
    onSuccess: (_, set) => sayDone(say("setRemoved", { day: day(set.from) }), () => restore.mutate(set)),
    onError,
    onSettled,
  });
  return (set) => remove.mutate(set);
}
