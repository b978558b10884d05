import type { Signal } from "./signal";

const MOST = 100;

interface Heard {
  readonly signal: Signal;
  readonly at: number;
}

/** The signals that a tab has heard lately. */
export class Memory {
  private heard: Heard[] = [];
  /** What was heard up to then is forgotten. */
  private forgotten = -Infinity;

  keep(signal: Signal, at: number): void {
    this.heard.push({ signal, at });
    if (this.heard.length > MOST) {
      this.forgotten = this.heard.shift()?.at ?? this.forgotten;
    }
  }

  has({ kind, reference }: Signal): boolean {
    return this.heard.some(({ signal }) => signal.kind === kind && signal.reference === reference);
  }

  /** One of those that ask for the same; or that all is worth a look, where too much is forgotten. */
  since(moment: number): readonly Signal[] {
    if (this.forgotten >= moment) {
      return [{ kind: "reset" }];
    }
    const missed = new Map(this.heard.filter(({ at }) => at >= moment).map(({ signal }) => [`${signal.kind} ${signal.reference}`, signal]));
    return [...missed.values()];
  }
}
