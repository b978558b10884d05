import { useQuery } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { Spline } from "lucide-react";
import { Card, Empty, Fault, Figure, Figures, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { api } from "../../session/api";
import { duration, joined, type Formats, type Rate } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { raceName } from "../../text/races";
import { useFormats } from "../../text/useFormats";
import { SportSelect } from "../../training/SportSelect";
import { useSports } from "../../training/sports";
import { addressOf } from "../../training/training";
import { messages } from "./messages";
import type { ProgressSearch } from "./search";
import { useMainSport } from "./useMainSport";

type Curves = TrainingSchemas["Curves"];
type Fit = TrainingSchemas["CriticalFit"];

/** Best efforts of the last 90 days as curves, the model through them with its confidence, and what it foretells. */
export function CurvesPart({ search }: { readonly search: ProgressSearch }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const sport = useMainSport(search.sport);
  const curves = useQuery({
    queryKey: ["progress", "curves", sport],
    queryFn: () => demand(api.GET("/api/v1/progress/curves", { params: { query: { sport: sport ?? "" } } })),
    enabled: sport !== undefined,
  });
  const rate = useSports()(sport ?? "").rate;
  const isEmpty = curves.data && !curves.data.times?.length && !curves.data.powers?.length;
  return (
    <>
      <div className="progress-choices">
        <SportSelect label={say("sport")} onChange={(chosen) => void navigate({ to: "/progress", search: { part: "curves", sport: chosen } })} value={sport ?? ""} />
      </div>
      {curves.isPending ? <Skeleton rows={2} tall /> : null}
      {curves.isError ? <Fault failure={curves.error} onRetry={() => void curves.refetch()} /> : null}
      {isEmpty ? (
        <Empty icon={Spline} title={say("noCurves")}>
          {say("noCurvesWhy")}
        </Empty>
      ) : null}
      {curves.data ? (
        <>
          <SpeedCurve curves={curves.data} rate={rate} />
          <PowerCurve curves={curves.data} />
          <Predictions curves={curves.data} />
        </>
      ) : null}
    </>
  );
}

function SpeedCurve({ curves, rate }: { readonly curves: Curves; readonly rate: Rate }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const times = (curves.times ?? []).filter(({ over, value }) => (over ?? 0) > 0 && (value ?? 0) > 0);
  if (times.length === 0) {
    return null;
  }
  const distances = times.map(({ over }) => over ?? 0);
  const speeds = times.map(({ over, value }) => (over ?? 0) / (value ?? 1));
  const fit = curves.criticalSpeed;
  const sayRate = (speed: number) => sayRateOf(speed, rate, formats);
  return (
    <Card title={say("speedCurve")} why={say("speedCurveWhy")}>
      <FitFigures fit={fit} name={say("criticalSpeed")} reserve={say("reserveWay")} sayCritical={sayRate} sayReserve={(meters) => joined(formats.height(meters))} why={say("criticalSpeedWhy")} />
      <LineChart
        at={distances.map(Math.log)}
        label={say("speedCurve")}
        marks={sayRate}
        onChoose={(index) => openTraining(times[index]?.trainingId, navigate)}
        placeName={say("distance")}
        places={distances.map((meters) => raceName(meters, formats.language))}
        series={[
          { name: say("best"), look: "first", values: speeds, say: sayRate, area: false },
          ...(fit?.critical !== undefined && fit.reserve !== undefined
            ? [{ name: say("fit"), look: "quiet" as const, values: times.map(({ over, value }) => modelSpeed(over ?? 0, value ?? 0, fit.critical ?? 0, fit.reserve ?? 0)), say: sayRate }]
            : []),
        ]}
        ticks={spread(distances.map((meters) => raceName(meters, formats.language)))}
      />
    </Card>
  );
}

/** The model says a time for a distance: t = (d - D') / v. It is meant for efforts of 2 to 30 minutes. */
function modelSpeed(meters: number, seconds: number, critical: number, reserve: number): number | undefined {
  const modelled = (meters - reserve) / critical;
  return seconds < 120 || seconds > 3_600 || modelled <= 0 ? undefined : meters / modelled;
}

function PowerCurve({ curves }: { readonly curves: Curves }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const powers = (curves.powers ?? []).filter(({ over }) => (over ?? 0) > 0);
  if (powers.length === 0) {
    return null;
  }
  const fit = curves.criticalPower;
  const watts = (value: number) => joined(formats.whole(value, "W"));
  const durations = powers.map(({ over }) => over ?? 0);
  return (
    <Card title={say("powerCurve")} why={say("powerCurveWhy")}>
      <FitFigures fit={fit} name={say("criticalPower")} reserve={say("reserveWork")} sayCritical={watts} sayReserve={(joules) => `${formats.number(joules / 1000, 1)} ${formats.language === "ru" ? "кДж" : "kJ"}`} why={say("criticalPowerWhy")} />
      <LineChart
        at={durations.map(Math.log)}
        include={[0]}
        label={say("powerCurve")}
        marks={(value) => formats.number(value, 0)}
        onChoose={(index) => openTraining(powers[index]?.trainingId, navigate)}
        placeName={say("duration")}
        places={durations.map(duration)}
        series={[
          { name: say("best"), look: "first", values: powers.map(({ value }) => value), say: watts, area: true },
          ...(fit?.critical !== undefined && fit.reserve !== undefined
            ? [{ name: say("fit"), look: "quiet" as const, values: durations.map((seconds) => (seconds < 120 || seconds > 3_600 ? undefined : (fit.critical ?? 0) + (fit.reserve ?? 0) / seconds)), say: watts }]
            : []),
        ]}
        ticks={spread(durations.map(duration))}
      />
    </Card>
  );
}

interface FitFiguresProps {
  readonly fit: Fit | undefined;
  readonly name: string;
  readonly why: string;
  readonly reserve: string;
  readonly sayCritical: (value: number) => string;
  readonly sayReserve: (value: number) => string;
}

function FitFigures({ fit, name, why, reserve, sayCritical, sayReserve }: FitFiguresProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  if (fit?.critical === undefined || fit.reserve === undefined) {
    return null;
  }
  const sure = (interval: Fit["criticalInterval"], sayValue: (value: number) => string) =>
    interval?.from === undefined || interval.to === undefined ? say("confidenceNone") : say("confidence", { from: sayValue(interval.from), to: sayValue(interval.to) });
  return (
    <Figures>
      <Figure
        measure={sayCritical(fit.critical)}
        name={name}
        note={[sure(fit.criticalInterval, sayCritical), fit.rSquared === undefined ? "" : say("fits", { value: formats.number(fit.rSquared, 3) })].filter(Boolean).join("; ")}
        why={why}
      />
      <Figure measure={sayReserve(fit.reserve)} name={reserve} note={sure(fit.reserveInterval, sayReserve)} why={say("reserveWhy")} />
    </Figures>
  );
}

function Predictions({ curves }: { readonly curves: Curves }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const predictions = curves.predictions ?? [];
  if (predictions.length === 0) {
    return null;
  }
  return (
    <Card title={say("predictions")} why={say("predictionsWhy")}>
      <div aria-label={say("predictions")} className="table-box" role="region" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("race")}</th>
              <th scope="col">{say("time")}</th>
              <th scope="col">{say("model")}</th>
            </tr>
          </thead>
          <tbody>
            {predictions.map(({ distanceMeters = 0, seconds = 0, model, fromDistanceMeters = 0, fromSeconds = 0 }, index) => (
              <tr key={index}>
                <td>{raceName(distanceMeters, formats.language)}</td>
                <td>
                  <b>{duration(seconds)}</b>
                </td>
                <td>{model === "riegel" ? say("riegel", { distance: raceName(fromDistanceMeters, formats.language), time: duration(fromSeconds) }) : say("criticalSpeedModel")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function openTraining(id: string | undefined, navigate: ReturnType<typeof useNavigate>): void {
  if (id) {
    void navigate({ to: addressOf({ id }) });
  }
}

function sayRateOf(metersPerSecond: number, rate: Rate, formats: Formats): string {
  const said = formats.rate(metersPerSecond, rate === "none" ? "speed" : rate);
  return said ? joined(said) : "–";
}

/** First, last and some between. */
function spread(labels: readonly string[]): readonly { readonly index: number; readonly label: string }[] {
  const step = Math.max(1, Math.ceil(labels.length / 4));
  return labels.flatMap((label, index) => ((index % step === 0 && labels.length - 1 - index >= step / 2) || index === labels.length - 1 ? [{ index, label }] : []));
}
