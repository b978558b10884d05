import { useQuery } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { Route } from "lucide-react";
import { ButtonLink, Card, Empty, Fault, Select, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { api } from "../../session/api";
import { dayOf, sayDay, type Day } from "../../text/days";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { activeSeconds, addressOf, whole, type ListedTraining } from "../../training/training";
import { messages } from "./messages";
import type { ProgressSearch } from "./search";
import { dayTicks } from "./ticks";

type Similar = TrainingSchemas["SimilarTraining"];

const CHOICES = 20;

/** A training beside those on the same way in the same direction. */
export function RoutesPart({ search }: { readonly search: ProgressSearch }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const tracks = useQuery({
    queryKey: ["trainings", "list", { hasTrack: true, limit: CHOICES }],
    queryFn: async () => ((await demand(api.GET("/api/v1/trainings", { params: { query: { hasTrack: true, limit: CHOICES } } }))).items ?? []).map(whole),
  });
  const chosen = tracks.data?.find(({ id }) => id === search.training) ?? tracks.data?.[0];
  if (tracks.isPending) {
    return <Skeleton rows={1} tall />;
  }
  if (tracks.isError) {
    return <Fault failure={tracks.error} onRetry={() => void tracks.refetch()} />;
  }
  if (!chosen) {
    return (
      <Empty acts={<ButtonLink kind="primary" to="/import">{say("import")}</ButtonLink>} icon={Route} title={say("noTrack")}>
        {say("noTrackWhy")}
      </Empty>
    );
  }
  return (
    <>
      <div className="progress-choices">
        <Select label={say("routeOf")} onChange={(training) => void navigate({ to: "/progress", search: { part: "routes", training } })} value={chosen.id}>
          {tracks.data.map(({ id, title, startTime, utcOffsetSeconds }) => (
            <option key={id} value={id}>
              {`${formats.day(startTime, utcOffsetSeconds)} · ${title}`}
            </option>
          ))}
        </Select>
      </div>
      <SameWay training={chosen} />
    </>
  );
}

/** The day on the training's own clock; an answer that was kept before services told it has the day of UTC. */
function dated(training: Similar): Similar {
  return { ...training, day: training.day ?? dayOf(training.startTime, 0) };
}

function SameWay({ training }: { readonly training: ListedTraining }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const similar = useQuery({
    queryKey: ["progress", "similar", training.id],
    queryFn: async () => (await demand(api.GET("/api/v1/progress/trainings/{id}/similar", { params: { path: { id: training.id } } }))).items ?? [],
  });
  if (similar.isPending) {
    return <Skeleton rows={1} tall />;
  }
  if (similar.isError) {
    return <Fault failure={similar.error} onRetry={() => void similar.refetch()} />;
  }
  const own = { trainingId: training.id, startTime: training.startTime, day: dayOf(training.startTime, training.utcOffsetSeconds), seconds: activeSeconds(training), averageHeartRateBpm: training.averageHeartRateBpm };
  const all = [...similar.data.filter(({ trainingId }) => trainingId !== training.id).map(dated), own].sort((one, other) => (one.startTime ?? "").localeCompare(other.startTime ?? ""));
  const days = all.map(({ day }) => day);
  const dayInWords = (day: Day) => sayDay(day, formats.locale, { weekday: "short", day: "numeric", month: "short" });
  return (
    <Card title={say("routeChart")} why={say("routesWhy")}>
      {all.length === 1 ? (
        <p className="quiet">{say("alone")}</p>
      ) : (
        <LineChart
          label={say("routeChart")}
          marks={duration}
          onChoose={(index) => void navigate({ to: addressOf({ id: all[index]?.trainingId ?? training.id }) })}
          placeName={say("day")}
          places={all.map(({ day, trainingId }) => dayInWords(day) + (trainingId === training.id ? ` (${say("thisOne")})` : ""))}
          series={[{ name: say("time"), look: "first", values: all.map(({ seconds }) => seconds), say: duration }]}
          ticks={dayTicks(days, formats.locale)}
        />
      )}
      {all.length > 1 ? (
        <div aria-label={say("routeChart")} className="table-box" role="region" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say("day")}</th>
                <th scope="col">{say("time")}</th>
                <th scope="col">{say("heartRate")}</th>
              </tr>
            </thead>
            <tbody>
              {[...all].reverse().map(({ trainingId, day, seconds, averageHeartRateBpm }) => (
                <tr key={trainingId}>
                  <td>{dayInWords(day)}</td>
                  <td>{seconds === undefined ? "" : duration(seconds)}</td>
                  <td>{averageHeartRateBpm ?? ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Card>
  );
}
