import { useEffect, useRef } from "react";
import type { Signal } from "./signal";

type Handler = (signal: Signal) => void;

/** What this tab is told, wherever the stream is held. */
export class Signals {
  private readonly handlers = new Set<Handler>();

  readonly tell = (signal: Signal): void => this.handlers.forEach((handler) => handler(signal));

  subscribe(handler: Handler): () => void {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }
}

export const signals = new Signals();

/** Calls a handler for each signal of a kind, and whenever signals were missed. */
export function useLive(kind: string, handler: Handler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(
    () => signals.subscribe((signal) => (signal.kind === kind || signal.reference === undefined ? latest.current(signal) : undefined)),
    [kind],
  );
}
