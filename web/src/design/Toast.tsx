import { useEffect, useState, useSyncExternalStore } from "react";
import { useTexts } from "../text/messages";
import { Button } from "./Button";
import { messages } from "./messages";

const SHOWN_MILLIS = 8_000;

interface Done {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
  readonly settle?: () => unknown;
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

const MOST = 3;

/**
 * Says what was done, and offers to undo it instead of having asked before. For what the house cannot undo: `settle` does it
 * once the offer has gone, and at the latest when the page is left.
 */
export function sayDone(text: string, undo?: () => void, settle?: () => unknown): void {
  const kept = shown.slice(1 - MOST);
  shown.filter((each) => !kept.includes(each)).forEach((each) => each.settle?.());
  set([...kept, { id: next++, text, ...(undo ? { undo } : {}), ...(settle ? { settle } : {}) }]);
}

/** Does now what still waits for its offer to go: the page is left, the person signs out, or the place is needed. */
export async function settleDone(): Promise<void> {
  const left = shown;
  set([]);
  await Promise.all(left.map((each) => each.settle?.()));
}

window.addEventListener("pagehide", () => void settleDone());

/** The person is gone: nothing of theirs is done or undone in the name of the next one. */
export function forgetDone(): void {
  set([]);
}

function dismiss(id: number, isUndone = false): void {
  const gone = shown.find((each) => each.id === id);
  set(shown.filter((each) => each.id !== id));
  if (!isUndone) {
    gone?.settle?.();
  }
}

export function Toasts() {
  const all = useSyncExternalStore(subscribe, () => shown);
  return (
    <div aria-live="polite" className="toasts" data-react-aria-top-layer="true" role="status">
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
            dismiss(done.id, true);
            done.undo?.();
          }}
        >
          {say("undo")}
        </Button>
      ) : null}
    </div>
  );
}
