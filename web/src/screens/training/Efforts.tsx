import { useQuery } from "@tanstack/react-query";
import { Trophy } from "lucide-react";
import { useMemo } from "react";
import type { TrainingSchemas } from "@fitconnect/client";
import { Card, Tag } from "../../design";
import { duration, joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { raceName } from "../../text/races";
import { useFormats } from "../../text/useFormats";
import { effortsOf } from "../../training/efforts";
import { indexAt } from "../../training/samples";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { recordsQuery } from "./queries";
import type { Analysis } from "../../analysis/useAnalysis";

type SportRecord = TrainingSchemas["Record"];

/** The best stretches of this training; where one holds a record, it says so. A row shows its stretch in the charts. */
export function Efforts({ training, analysis }: { readonly training: Training; readonly analysis: Analysis }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const records = useQuery(recordsQuery(training.sport)).data?.items ?? [];
  const { samples } = analysis;
  const efforts = useMemo(() => effortsOf(samples), [samples]);
  const held = records.flatMap((record) => (record.holders?.[0]?.trainingId === training.id ? [record] : []));
  const others = held.filter(({ kind }) => kind === "distance" || kind === "longest" || kind === "most-ascent");
  const distances = others.filter(({ kind }) => kind === "distance");
  if (efforts.length === 0 && others.length === 0) {
    return null;
  }
  const isRecord = (kind: string, size: number) => held.some((record) => record.kind === kind && Math.round(size) === Math.round(sizeOf(record)));
  return (
    <Card title={say("efforts")}>
      <ul className="efforts">
        {efforts.map((effort) => (
          <li key={`${effort.kind} ${effort.size}`}>
            <button className="effort" onClick={() => analysis.select({ from: effort.from, to: effort.to })} type="button">
              <span>{effort.kind === "time" ? raceName(effort.size, formats.language) : durationName(effort.size, formats.language)}</span>
              {isRecord(effort.kind, effort.size) ? <RecordTag /> : null}
              <b>{effort.kind === "time" ? duration(effort.value) : joined(formats.whole(effort.value, "W"))}</b>
            </button>
          </li>
        ))}
        {others.filter(({ kind }) => kind !== "distance").map((record) => (
          <Holding analysis={analysis} key={record.kind} record={record} />
        ))}
      </ul>
      {distances.length > 0 ? (
        <details className="fold">
          <summary>{say("distanceRecords", { count: distances.length })}</summary>
          <ul className="efforts">
            {distances.map((record) => (
              <Holding analysis={analysis} key={record.durationSeconds} record={record} />
            ))}
          </ul>
        </details>
      ) : null}
      <p className="quiet">{say("effortsWhy")}</p>
    </Card>
  );
}

/** A record that this training holds. */
function Holding({ record, analysis }: { readonly record: SportRecord; readonly analysis: Analysis }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { samples } = analysis;
  const { startSeconds: start = 0, value = 0 } = record.holders?.[0] ?? {};
  const length = record.durationSeconds ?? 0;
  const range = record.kind === "distance" ? { from: indexAt(samples.seconds, start), to: indexAt(samples.seconds, start + length) } : { from: 0, to: samples.count - 1 };
  const name = record.kind === "distance" ? durationName(length, formats.language) : say(record.kind === "longest" ? "longest" : "mostAscent");
  return (
    <li>
      <button className="effort" onClick={() => analysis.select(range)} type="button">
        <span>{name}</span>
        <RecordTag />
        <b>{joined(record.kind === "most-ascent" ? formats.height(value) : formats.distance(value))}</b>
      </button>
    </li>
  );
}

function RecordTag() {
  const say = useTexts(messages);
  return (
    <Tag>
      <Trophy aria-hidden size={14} />
      {say("record")}
    </Tag>
  );
}

function sizeOf(record: SportRecord): number {
  return (record.kind === "time" ? record.distanceMeters : record.durationSeconds) ?? 0;
}

function durationName(seconds: number, language: "en" | "ru"): string {
  const unit = (name: string) => new Intl.NumberFormat(language, { style: "unit", unit: name });
  return seconds < 60 ? unit("second").format(seconds) : seconds < 3_600 ? unit("minute").format(seconds / 60) : unit("hour").format(seconds / 3_600);
}

