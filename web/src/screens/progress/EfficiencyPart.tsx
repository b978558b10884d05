import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { HeartPulse } from "lucide-react";
import { Card, Empty, Fault, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { api } from "../../session/api";
import { daysBetween, plusDays, sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { SportSelect } from "../../training/SportSelect";
import { addressOf } from "../../training/training";
import { messages } from "./messages";
import type { ProgressSearch } from "./search";
import { dayTicks } from "./ticks";
import { trendOf } from "./trend";
import { useMainSport } from "./useMainSport";

const DAYS = 180;
const LEAST = 3;

/** Pace at heart rate over half a year, with its straight trend. */
export function EfficiencyPart({ search }: { readonly search: ProgressSearch }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const sport = useMainSport(search.sport);
  const now = useToday();
  const found = useQuery({
    queryKey: ["progress", "efficiency", sport, now],
    queryFn: async () => {
      const { trainings = [] } = await demand(api.GET("/api/v1/progress/efficiency", { params: { query: { sport: sport ?? "", from: plusDays(now, -DAYS), to: now } } }));
      return trainings.map(({ day = "", metersPerBeat = 0, trainingId = "" }) => ({ day, metersPerBeat, trainingId })).sort((one, other) => one.day.localeCompare(other.day));
    },
    enabled: sport !== undefined,
  });
  const trainings = found.data ?? [];
  const places = trainings.map(({ day }) => daysBetween(trainings[0]?.day ?? day, day));
  const values = trainings.map(({ metersPerBeat }) => metersPerBeat);
  const exact = (value: number) => formats.number(value, 2);
  return (
    <>
      <div className="progress-choices">
        <SportSelect label={say("sport")} onChange={(chosen) => void navigate({ to: "/progress", search: { part: "efficiency", sport: chosen } })} value={sport ?? ""} />
      </div>
      {found.isPending ? <Skeleton rows={1} tall /> : null}
      {found.isError ? <Fault failure={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data && trainings.length < LEAST ? (
        <Empty icon={HeartPulse} title={say("noEfficiency")}>
          {say("noEfficiencyWhy")}
        </Empty>
      ) : null}
      {trainings.length >= LEAST ? (
        <Card title={say("efficiencyChart")} why={say("efficiencyWhy")}>
          <LineChart
            at={places}
            label={say("efficiencyChart")}
            marks={exact}
            onChoose={(index) => void navigate({ to: addressOf({ id: trainings[index]?.trainingId ?? "" }) })}
            placeName={say("day")}
            places={trainings.map(({ day }) => sayDay(day, formats.locale, { day: "numeric", month: "short", year: "numeric" }))}
            series={[
              { name: say("efficiencyChart"), look: "dots", values, say: exact },
              { name: say("trend"), look: "third", values: trendOf(places, values), say: exact },
            ]}
            ticks={dayTicks(trainings.map(({ day }) => day), formats.locale)}
          />
        </Card>
      ) : null}
    </>
  );
}
