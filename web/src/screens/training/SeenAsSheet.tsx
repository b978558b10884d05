import { useQuery } from "@tanstack/react-query";
import { EyeOff } from "lucide-react";
import { useState } from "react";
import { Fault, Figure, Figures, Notice, Segments, Sheet, Skeleton, Tag } from "../../design";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { pathsOf, type Place } from "../../training/polyline";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { seenAsQuery, VIEWERS, type Viewer } from "./queries";
import { PARTS } from "../../training/visibility";

const BOX = { width: 420, height: 200, margin: 16 };

/** The training as others would see it, from the service that would show it to them. */
export function SeenAsSheet({ training, onClose }: { readonly training: Training; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const [viewer, setViewer] = useState<Viewer>("stranger");
  const seen = useQuery(seenAsQuery(training.id, viewer));
  const shown = seen.data?.training;
  const stretches = (shown?.track ?? []).map(({ latitudes = [], longitudes = [] }) => latitudes.map((latitude, at): Place => [latitude, longitudes[at] ?? 0]));
  const whole = (value: number | undefined, unit: "bpm" | "W" | "kcal") => (value === undefined ? undefined : formats.whole(value, unit));
  return (
    <Sheet isOpen onClose={onClose} title={say("seenAs")}>
      <Segments label={say("seenAs")} onChange={setViewer} options={VIEWERS.map((value) => ({ value, label: say(value) }))} value={viewer} />
      {seen.isPending ? <Skeleton rows={2} /> : null}
      {seen.isError ? <Fault failure={seen.error} onRetry={() => void seen.refetch()} /> : null}
      {seen.data && !shown ? (
        <p className="unseen-by">
          <EyeOff aria-hidden size={28} />
          <strong>{say("notSeen", { viewer: viewer.replace("-", "_") })}</strong>
          <span className="quiet">{say("notSeenWhy")}</span>
        </p>
      ) : null}
      {shown ? (
        <div className="stack">
          <div>
            <h3 className="seen-title">{shown.title}</h3>
            <p className="quiet">{shown.startTime ? `${formats.longDay(shown.startTime, shown.utcOffsetSeconds)}, ${formats.timeOfDay(shown.startTime, shown.utcOffsetSeconds)}` : formats.longDay(`${shown.day ?? ""}T12:00:00Z`, 0)}</p>
          </div>
          {stretches.length > 0 ? (
            <svg aria-label={say("track")} className="seen-track" role="img" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
              {pathsOf(stretches, BOX).map((path, at) => (
                <path d={path} key={at} />
              ))}
            </svg>
          ) : null}
          <Figures>
            <Figure measure={shown.distanceMeters === undefined ? undefined : formats.distance(shown.distanceMeters)} name={say("distance")} />
            <Figure measure={shown.elapsedSeconds === undefined ? undefined : duration(shown.movingSeconds ?? shown.elapsedSeconds)} name={say("time")} />
            <Figure measure={shown.ascentMeters === undefined ? undefined : formats.height(shown.ascentMeters)} name={say("ascent")} />
            <Figure measure={whole(shown.averageHeartRateBpm, "bpm")} name={say("heartRate")} />
            <Figure measure={whole(shown.averagePowerWatts, "W")} name={say("power")} />
          </Figures>
          {shown.notes ? <p className="training-notes">{shown.notes}</p> : null}
          <Hidden parts={shown.parts ?? []} />
        </div>
      ) : null}
    </Sheet>
  );
}

/** The profile's part names are the API's: heart-rate or heartRate. */
function Hidden({ parts }: { readonly parts: readonly string[] }) {
  const say = useTexts(messages);
  const seen = new Set(parts.map((part) => part.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())));
  const hidden = PARTS.filter((part) => !seen.has(part));
  return hidden.length === 0 ? (
    <Notice title={say("allSeen")} />
  ) : (
    <div className="inline">
      <span className="quiet">{say("hidden")}</span>
      {hidden.map((part) => (
        <Tag key={part}>
          <EyeOff aria-hidden size={14} />
          {say(`part_${part}`)}
        </Tag>
      ))}
    </div>
  );
}
