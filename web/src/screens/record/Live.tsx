import { useState } from "react";
import { Notice } from "../../design";
import type { Recording } from "../../recording/recorder";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useSports } from "../../training/sports";
import { Controls } from "./Controls";
import { messages } from "./messages";
import { Signal } from "./Signal";
import { speedNow } from "./speed";

/** The figures of the recording in digits that are read at arm's length in the sun. */
export function Live({ recording }: { readonly recording: Recording }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const [isLocked, setLocked] = useState(false);
  const { head, tally, now, trouble, interruptedAt } = recording;
  const { rate } = useSports()(head.sport);
  const seconds = tally.movingMillis(now) / 1000;
  const distance = formats.distance(tally.meters);
  const current = formats.rate(speedNow(tally, now), rate);
  const average = formats.rate(seconds > 0 ? tally.meters / seconds : 0, rate);
  const number = tally.laps.length;
  return (
    <div className={tally.state === "running" ? "record" : "record resting"}>
      <Signal recording={recording} />
      {trouble === "denied" ? <Notice kind="danger" title={say("denied")}>{say("deniedWhy")}</Notice> : null}
      {trouble === "storage" ? <Notice kind="danger" title={say("storage")}>{say("storageWhy")}</Notice> : null}
      {interruptedAt ? (
        <Notice title={say("interrupted", { time: formats.timeOfDay(new Date(interruptedAt).toISOString(), undefined) })}>{say("interruptedWhy")}</Notice>
      ) : null}
      <dl className="record-figures">
        <Digits large name={say("time")} unit="" value={duration(Math.floor(seconds))} />
        <Digits large name={say("distance")} {...distance} />
        {rate === "none" ? null : <Digits name={say("rate")} unit={current?.unit ?? ""} value={current?.value ?? "–"} />}
        {rate === "none" ? null : <Digits name={say("average")} unit={average?.unit ?? ""} value={average?.value ?? "–"} />}
        {number > 1 ? <Digits name={say("lapNumber", { number })} unit="" value={duration(Math.floor(tally.lapMillis(now) / 1000))} /> : null}
        {number > 1 ? <Digits name={say("lap")} {...formats.distance(tally.lap.meters)} /> : null}
      </dl>
      <Controls isLocked={isLocked} onLock={setLocked} state={tally.state} />
    </div>
  );
}

interface DigitsProps {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly large?: boolean;
}

function Digits({ name, value, unit, large = false }: DigitsProps) {
  return (
    <div className={large ? "record-figure large" : "record-figure"}>
      <dt>{name}</dt>
      <dd>
        {value}
        <small>{unit}</small>
      </dd>
    </div>
  );
}
