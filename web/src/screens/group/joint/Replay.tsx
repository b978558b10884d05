import { useQuery } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { useEffect, useId, useMemo, useSyncExternalStore } from "react";
import { Button, Card, Fault, Segments } from "../../../design";
import { linesOf, replayQuery, type JointNames, type Replay as ReadReplay } from "../../../groups/joint";
import { ReplayClock, SPEEDS, type Speed } from "../../../map/clock";
import { ReplayMap } from "../../../map/ReplayMap";
import { PersonName } from "../../../people/PersonName";
import { duration } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { useFormats } from "../../../text/useFormats";
import { useZone } from "../../../text/useToday";
import { messages } from "./messages";

/** All tracks that the person may see, on one clock. */
export function Replay({ id, names }: { readonly id: string; readonly names: JointNames }) {
  const say = useTexts(messages);
  const read = useQuery(replayQuery(id));
  if (read.isError) {
    return (
      <Card title={say("replay")}>
        <Fault failure={read.error} onRetry={() => void read.refetch()} />
      </Card>
    );
  }
  return read.data?.startTime && read.data.tracks.length > 0 ? (
    <Card title={say("replay")} why={say("replayWhy")}>
      <Player names={names} replay={read.data} startTime={read.data.startTime} />
    </Card>
  ) : null;
}

function Player({ names, replay, startTime }: { readonly names: JointNames; readonly replay: ReadReplay; readonly startTime: string }) {
  const say = useTexts(messages);
  const lines = useMemo(() => linesOf(replay), [replay]);
  const clock = useMemo(() => new ReplayClock(Math.max(...lines.map(({ seconds }) => seconds[seconds.length - 1] ?? 0))), [lines]);
  useEffect(() => () => clock.pause(), [clock]);
  return (
    <>
      <ReplayMap clock={clock} label={say("replayMap")} lines={lines} />
      <Controls clock={clock} startTime={startTime} />
      <ul className="joint-legend">
        {lines.map(({ id, colour }) => (
          <li key={id}>
            <svg aria-hidden height="14" viewBox="0 0 14 14" width="14">
              <circle cx="7" cy="7" fill={colour} r="6" />
            </svg>
            <PersonName athleteId={id} name={names.get(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Controls({ clock, startTime }: { readonly clock: ReplayClock; readonly startTime: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const id = useId();
  const { second, isPlaying, speed } = useSyncExternalStore(clock.subscribe, clock.read);
  const moment = `${formats.clock(new Date(Date.parse(startTime) + second * 1_000).toISOString(), zone)} · ${duration(second)}`;
  return (
    <div className="joint-controls">
      <Button aria-label={say(isPlaying ? "pause" : "play")} kind="icon" onPress={() => (isPlaying ? clock.pause() : clock.play())}>
        {isPlaying ? <Pause aria-hidden size={20} /> : <Play aria-hidden size={20} />}
      </Button>
      <label className="unseen" htmlFor={id}>
        {say("moment")}
      </label>
      <input aria-valuetext={moment} id={id} max={Math.ceil(clock.end)} min={0} onChange={(event) => clock.seek(Number(event.target.value))} step={1} type="range" value={Math.round(second)} />
      <output htmlFor={id}>{moment}</output>
      <Segments label={say("speed")} onChange={(chosen) => clock.run(Number(chosen) as Speed)} options={SPEEDS.map((each) => ({ value: String(each), label: say("times", { speed: each }) }))} value={String(speed)} />
    </div>
  );
}
