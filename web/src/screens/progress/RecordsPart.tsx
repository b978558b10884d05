import { useQuery } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Trophy } from "lucide-react";
import { Card, Empty, Fault, Select, Skeleton } from "../../design";
import { api } from "../../session/api";
import { dayOf, sayDay } from "../../text/days";
import { duration, joined, type Formats } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { raceName } from "../../text/races";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { SportSelect } from "../../training/SportSelect";
import { addressOf } from "../../training/training";
import { messages } from "./messages";
import type { ProgressSearch } from "./search";
import { useMainSport } from "./useMainSport";

type Kept = TrainingSchemas["Record"];

const YEARS = 10;

/** Records of a sport, of one year or all, each with those that it replaced. */
export function RecordsPart({ search }: { readonly search: ProgressSearch }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const sport = useMainSport(search.sport);
  const { year } = search;
  const records = useQuery({
    queryKey: ["progress", "records", sport, year],
    queryFn: async () => (await demand(api.GET("/api/v1/progress/records", { params: { query: { sport: sport ?? "", ...(year ? { year } : {}) } } }))).items ?? [],
    enabled: sport !== undefined,
  });
  const go = (to: ProgressSearch) => void navigate({ to: "/progress", search: { part: "records", ...to } });
  const thisYear = Number(useToday().slice(0, 4));
  return (
    <>
      <div className="progress-choices">
        <SportSelect label={say("sport")} onChange={(chosen) => go({ sport: chosen, ...(year ? { year } : {}) })} value={sport ?? ""} />
        <Select label={say("year")} onChange={(chosen) => go({ ...(sport ? { sport } : {}), ...(chosen ? { year: Number(chosen) } : {}) })} value={year ? String(year) : ""}>
          <option value="">{say("everyYear")}</option>
          {Array.from({ length: YEARS }, (_, back) => String(thisYear - back)).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </div>
      {records.isPending ? <Skeleton rows={4} /> : null}
      {records.isError ? <Fault failure={records.error} onRetry={() => void records.refetch()} /> : null}
      {records.data?.length === 0 ? (
        <Empty icon={Trophy} title={say("noRecords")}>
          {say("noRecordsWhy")}
        </Empty>
      ) : null}
      {records.data && records.data.length > 0 ? (
        <Card title={say("records")} why={say("recordsWhy")}>
          <ul className="records">
            {records.data.map((record, index) => (
              <li key={index}>
                <RecordRow record={record} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}

function RecordRow({ record }: { readonly record: Kept }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const holders = record.holders ?? [];
  const [best, ...before] = holders;
  if (!best) {
    return null;
  }
  const name = record.kind === "longest" ? say("longest") : record.kind === "most-ascent" ? say("mostAscent") : record.kind === "time" ? raceName(record.distanceMeters ?? 0, formats.language) : say("inTime", { time: duration(record.durationSeconds ?? 0) });
  return (
    <details className="record">
      <summary>
        <span>{name}</span>
        <b>{valueOf(record, best.value ?? 0, formats)}</b>
        <span className="record-when">
          <span>{dateOf(best, formats)}</span>
          {before.length > 0 ? <span>{say("replaced", { count: before.length })}</span> : null}
        </span>
      </summary>
      <ol>
        {holders.map((holder) => (
          <li className="record-line" key={`${holder.trainingId}${holder.value}`}>
            <span />
            <span>{valueOf(record, holder.value, formats)}</span>
            <Link to={addressOf({ id: holder.trainingId })}>{dateOf(holder, formats)}</Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The training's own day, wherever the reader is. */
function dateOf({ day, setAt }: Kept["holders"][number], { locale }: Formats): string {
  return sayDay(day ?? dayOf(setAt, 0), locale, { day: "numeric", month: "short", year: "numeric" });
}

function valueOf({ kind }: Kept, value: number, formats: Formats): string {
  switch (kind) {
    case "time":
      return duration(value);
    case "most-ascent":
      return joined(formats.height(value));
    case "power":
      return joined(formats.whole(value, "W"));
    default:
      return joined(formats.distance(value));
  }
}
