import { Flag, Lock, Pause, Play, Square } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../design";
import { recorder } from "../../recording/here";
import type { Tally } from "../../recording/tally";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const HOLD_MILLIS = 1_000;

interface ControlsProps {
  readonly state: Tally["state"];
  readonly isLocked: boolean;
  readonly onLock: (isLocked: boolean) => void;
}

/** It ends from a pause only, and not behind the lock: neither is reached by a sleeve or by rain. */
export function Controls({ state, isLocked, onLock }: ControlsProps) {
  const say = useTexts(messages);
  const [isSure, setSure] = useState(false);
  if (isLocked) {
    return <Unlock onUnlock={() => onLock(false)} />;
  }
  if (state === "paused") {
    return (
      <div className="record-controls">
        <Button kind="primary" onPress={() => recorder.resume()}>
          <Play aria-hidden /> {say("resume")}
        </Button>
        <Button onPress={() => void recorder.finish()}>
          <Square aria-hidden /> {say("finish")}
        </Button>
        <Button kind={isSure ? "danger" : "plain"} onPress={() => (isSure ? void recorder.discard() : setSure(true))}>
          {say(isSure ? "discardSure" : "discard")}
        </Button>
      </div>
    );
  }
  return (
    <div className="record-controls">
      <Button kind="primary" onPress={() => recorder.pause()}>
        <Pause aria-hidden /> {say("pause")}
      </Button>
      <Button onPress={() => recorder.lap()}>
        <Flag aria-hidden /> {say("lap")}
      </Button>
      <Button onPress={() => onLock(true)}>
        <Lock aria-hidden /> {say("lock")}
      </Button>
    </div>
  );
}

function Unlock({ onUnlock }: { readonly onUnlock: () => void }) {
  const say = useTexts(messages);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <div className="record-controls">
      <Button onPressEnd={() => clearTimeout(timer.current)} onPressStart={() => (timer.current = setTimeout(onUnlock, HOLD_MILLIS))}>
        <Lock aria-hidden /> {say("unlock")}
      </Button>
    </div>
  );
}
