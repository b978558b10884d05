import { useEffect, useState, useSyncExternalStore } from "react";
import { useTexts } from "../text/messages";
import { Button } from "./Button";
import { messages } from "./messages";

const SHOWN_MILLIS = 8_000;

interface Done {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

let shown: readonly Done[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(now: readonly Done[]): void {
  shown = now;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what was done, and offers to undo it instead of having asked before. */
export function sayDone(text: string, undo?: () => void): void {
  set([...shown.slice(-2), { id: next++, text, ...(undo ? { undo } : {}) }]);
}

function dismiss(id: number): void {
  set(shown.filter((each) => each.id !== id));
}

export function Toasts() {
  const all = useSyncExternalStore(subscribe, () => shown);
  return (
    <div aria-live="polite" className="toasts" role="status">
      {all.map((each) => (
        <Toast done={each} key={each.id} />
      ))}
    </div>
  );
}

/** Stays as long as the pointer or the focus is on it. */
function Toast({ done }: { readonly done: Done }) {
  const say = useTexts(messages);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) {
      return undefined;
    }
    const timer = setTimeout(() => dismiss(done.id), SHOWN_MILLIS);
    return () => clearTimeout(timer);
  }, [held, done.id]);
  return (
    <div
      className="toast"
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{done.text}</span>
      {done.undo ? (
        <Button
          kind="plain"
          onPress={() => {
            dismiss(done.id);
            done.undo?.();
          }}
        >
          {say("undo")}
        </Button>
      ) : null}
    </div>
  );
}
