import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate } from "@tanstack/react-router";
import { Route } from "lucide-react";
import { ButtonLink, Card, Empty, Fault, Select, Skeleton } from "../../design";
import { LineChart } from "../../design/charts/LineChart";
import { api } from "../../session/api";
import { dayOf } from "../../text/days";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { activeSeconds, addressOf, whole, type ListedTraining } from "../../training/training";
import { messages } from "./messages";
import type { ProgressSearch } from "./search";
import { dayTicks } from "./ticks";

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
  const own = { trainingId: training.id, startTime: training.startTime, seconds: activeSeconds(training), averageHeartRateBpm: training.averageHeartRateBpm };
  const all = [...similar.data.filter(({ trainingId }) => trainingId !== training.id), own].sort((one, other) => (one.startTime ?? "").localeCompare(other.startTime ?? ""));
  const days = all.map(({ startTime = "" }) => dayOf(startTime, undefined));
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
          places={all.map(({ startTime = "", trainingId }) => formats.day(startTime, undefined) + (trainingId === training.id ? ` (${say("thisOne")})` : ""))}
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
              {[...all].reverse().map(({ trainingId, startTime = "", seconds, averageHeartRateBpm }) => (
                <tr key={trainingId}>
                  <td>{formats.day(startTime, undefined)}</td>
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
