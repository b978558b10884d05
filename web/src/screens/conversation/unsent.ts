import type { QueryClient } from "@tanstack/react-query";

/** A message as it is sent, under an id that it keeps. */
export interface Draft {
  readonly clientId: string;
  readonly text: string;
  readonly replyTo: number | undefined;
}

export interface UnsentDraft extends Draft {
  /** Absent while it is on its way. */
  readonly failure?: Error;
}

const NONE: readonly UnsentDraft[] = [];

/** What is typed, on its way or failed, by conversation. It outlives the screen, so that whoever looks elsewhere meanwhile loses nothing. */
export class Unsent {
  private readonly typed = new Map<string, string>();
  private readonly drafts = new Map<string, readonly UnsentDraft[]>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  textIn(conversationId: string): string {
    return this.typed.get(conversationId) ?? "";
  }

  type(conversationId: string, text: string): void {
    this.typed.set(conversationId, text);
  }

  /** In the order in which they were written. */
  in(conversationId: string): readonly UnsentDraft[] {
    return this.drafts.get(conversationId) ?? NONE;
  }

  /** Adds a draft, or takes it in the place of the one with its id. */
  put(conversationId: string, draft: UnsentDraft): void {
    const before = this.in(conversationId);
    const isKnown = before.some(({ clientId }) => clientId === draft.clientId);
    this.set(conversationId, isKnown ? before.map((each) => (each.clientId === draft.clientId ? draft : each)) : [...before, draft]);
  }

  remove(conversationId: string, { clientId }: Draft): void {
    this.set(
      conversationId,
      this.in(conversationId).filter((each) => each.clientId !== clientId),
    );
  }

  private set(conversationId: string, drafts: readonly UnsentDraft[]): void {
    this.drafts.set(conversationId, drafts);
    this.listeners.forEach((listener) => listener());
  }
}

const ofClients = new WeakMap<QueryClient, Unsent>();

export function unsentOf(queries: QueryClient): Unsent {
  const unsent = ofClients.get(queries) ?? new Unsent();
  ofClients.set(queries, unsent);
  return unsent;
}
