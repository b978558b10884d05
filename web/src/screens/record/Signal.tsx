import type { Recording } from "../../recording/recorder";
import { GAP_MILLIS, WORST_ACCURACY_METERS } from "../../recording/tally";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Whether it records, how exactly the place is known, and what is missing from the track. */
export function Signal({ recording: { tally, now } }: { readonly recording: Recording }) {
  const say = useTexts(messages);
  const { accuracy, lastPoint, state, gaps } = tally;
  const silent = lastPoint ? now - lastPoint.at : 0;
  const meters = Math.round(accuracy ?? 0);
  const standing = state === "paused" ? say("paused") : state === "auto-paused" ? say("autoPaused") : undefined;
  const signal =
    accuracy === undefined
      ? say("searching")
      : accuracy > WORST_ACCURACY_METERS
        ? say("weak", { meters })
        : silent > GAP_MILLIS && state === "running"
          ? say("lost", { time: duration(silent / 1000) })
          : say("signal", { meters });
  return (
    <p className="record-signal">
      <strong role="status">{standing}</strong>
      <span>{signal}</span>
      {gaps.length > 0 ? <span>{say("gaps", { count: gaps.length })}</span> : null}
    </p>
  );
}
