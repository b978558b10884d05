import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button, Card, Choice, Fault, Figure, Figures, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { daysBetween, sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { MEASURES } from "./figures";
import { messages } from "./messages";
import { yearQuery, type Measure, type Measured } from "./queries";

const ALL = Object.keys(MEASURES) as Measure[];
const MOST_TICKS = 4;

/** The course of one figure of the body over the last year. */
export function Body({ onMeasure }: { readonly onMeasure: () => void }) {
  const say = useTexts(messages);
  const year = useQuery(yearQuery(useToday()));
  const [chosen, setChosen] = useState<Measure>();
  const days = year.data ?? [];
  const measure = chosen ?? ALL.find((each) => days.some((day) => day[each] !== undefined)) ?? "weightKilograms";
  return (
    <Card title={say("body")} why={say("bodyWhy")}>
      {year.isPending ? <Skeleton rows={1} tall /> : null}
      {year.isError ? <Fault failure={year.error} onRetry={() => void year.refetch()} /> : null}
      {year.data?.length === 0 ? <p className="quiet">{say("bodyEmpty")}</p> : null}
      {days.length > 0 ? (
        <>
          <Choice label={say("which")} onChange={setChosen} options={ALL.map((value) => ({ value, label: say(value) }))} value={measure} />
          <Course days={days.filter((day) => day[measure] !== undefined)} measure={measure} />
        </>
      ) : null}
      {year.data ? (
        <div>
          <Button onPress={onMeasure}>
            <Plus aria-hidden size={18} />
            {say("measure")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Course({ days, measure }: { readonly days: readonly Measured[]; readonly measure: Measure }) {
  const say = useTexts(messages);
  const { units, locale } = useFormats();
  const figure = MEASURES[measure];
  const unit = say(figure.unit(units));
  const last = days.at(-1);
  const first = days[0];
  if (!last || !first) {
    return <p className="quiet">{say("noneOfThis")}</p>;
  }
  const inUnit = ({ [measure]: value = 0 }: Measured) => figure.show(value, units);
  const words = (value: number) => figure.say(value, locale);
  const short = (day: string) => sayDay(day, locale, { day: "numeric", month: "short" });
  return (
    <>
      <Figures>
        <Figure measure={{ value: words(inUnit(last)), unit }} name={short(last.day)} />
      </Figures>
      {days.length > 1 ? (
        <LineChart
          at={days.map(({ day }) => daysBetween(first.day, day))}
          height={220}
          label={say(measure)}
          marks={words}
          placeName={say("day")}
          places={days.map(({ day }) => sayDay(day, locale, { day: "numeric", month: "short", year: "numeric" }))}
          series={[{ name: say(measure), look: "first", values: days.map(inUnit), say: (value) => `${words(value)} ${unit}` }]}
          ticks={ticksOf(days).map((index) => ({ index, label: short(days[index]?.day ?? "") }))}
        />
      ) : null}
    </>
  );
}

/** Evenly spread, the first and the last among them. */
function ticksOf(days: readonly Measured[]): readonly number[] {
  const count = Math.min(MOST_TICKS, days.length);
  return [...new Set(Array.from({ length: count }, (_, tick) => Math.round((tick * (days.length - 1)) / Math.max(count - 1, 1))))];
}
