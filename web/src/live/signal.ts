/** Something that is worth another look: what happened, and where to look. */
export interface Signal {
  readonly kind: string;
  /** Path of the API; without one everything is worth a look, because signals were missed. */
  readonly reference?: string;
}

/** What the tab with the stream tells the others: a signal, or only how far the stream has come. */
export interface Word {
  readonly id?: string;
  readonly signal?: Signal;
}

/** A tab that comes later asks what was said since it began to read. */
export interface Question {
  readonly asker: string;
  readonly since: number;
}

export interface Answer {
  readonly asker: string;
  readonly missed: readonly Signal[];
}

/** Reads the data of an event; what cannot be read is a signal to look at everything. */
export function signalOf(kind: string, data: string): Signal {
  try {
    const { reference } = JSON.parse(data) as { readonly reference?: unknown };
    return typeof reference === "string" ? { kind, reference } : { kind };
  } catch {
    return { kind };
  }
}
