import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { sayDone } from "../design";
import { duration } from "../text/formats";
import { useTexts } from "../text/messages";
import { recorder } from "./here";
import { messages } from "./messages";
import { useWaiting } from "./useWaiting";
import "./keeper.css";

/** Goes on with an unfinished recording after a reload, hands in what waits, and leads back to the recording from other screens. */
export default function Keeper({ accountId }: { readonly accountId: string }) {
  const say = useTexts(messages);
  const recording = useSyncExternalStore(recorder.subscribe, recorder.snapshot);
  const isElsewhere = useLocation({ select: ({ pathname }) => !pathname.endsWith("/record") });
  useWaiting(accountId, () => sayDone(say("sent")));

  useEffect(() => {
    void recorder.restore(accountId); // and it goes on when a session ends on the way
  }, [accountId]);

  if (!recording || !isElsewhere) {
    return null;
  }
  return (
    <Link className="keeper" to="/record">
      {say(recording.tally.state === "paused" ? "paused" : "recording")}
      <span>{duration(recording.tally.movingMillis(recording.now) / 1000)}</span>
    </Link>
  );
}
