export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
export type Members = { readonly [member: string]: Json };

export const METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** A write of one person that the house has not accepted yet. */
export interface Change {
  /** Also the idempotency key, and until the house has given one the id of what it creates. */
  readonly id: string;
  readonly accountId: string;
  readonly method: Method;
  readonly path: string;
  /** The resource that it changes: the path, or the one above an act such as `/retire`. */
  readonly target: string;
  readonly body?: Members;
  /** Version that it was made of. */
  readonly etag?: string;
  /** Members of that version, as far as the change replaces them. */
  readonly base?: Members;
  /** What the person calls the thing. */
  readonly title?: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly state: State;
}

export type State =
  | { readonly kind: "waits" }
  /** Somebody, most likely the person elsewhere, changed the same members meanwhile. */
  | { readonly kind: "asks"; readonly theirs: Members; readonly etag: string }
  | { readonly kind: "refused"; readonly title: string; readonly detail?: string };

/** Members that the change replaces. A PUT sends all of them, and replaces those that differ from what it was made of. */
export function replacedBy({ method, body = {}, base }: Pick<Change, "method" | "body" | "base">): readonly string[] {
  const names = Object.keys(body);
  return method === "PUT" && base ? names.filter((name) => !holds(base[name], body[name])) : names;
}

/** Whether a member reads as it was written: null is no member (RFC 7396), and a view may tell more than a document. */
export function holds(read: Json | undefined, written: Json | undefined): boolean {
  if (written === null || written === undefined) {
    return read === null || read === undefined;
  }
  if (Array.isArray(written)) {
    return Array.isArray(read) && read.length === written.length && written.every((each, index) => holds(read[index] as Json, each as Json));
  }
  if (typeof written === "object") {
    return typeof read === "object" && read !== null && !Array.isArray(read) && Object.entries(written).every(([name, value]) => holds((read as Members)[name], value));
  }
  return read === written;
}

/** RFC 7396. */
export function merged(document: Members, patch: Members): Members {
  const kept = Object.entries(document).filter(([name]) => patch[name] !== null);
  const set = Object.entries(patch).flatMap(([name, value]) => {
    const before = document[name];
    return value === null ? [] : [[name, isObject(value) ? merged(isObject(before) ? before : {}, value) : value] as const];
  });
  return Object.fromEntries([...kept, ...set]);
}

/** One patch that does what both do, one after the other. */
export function joined(first: Members, second: Members): Members {
  const result: Record<string, Json> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const before = result[name];
    result[name] = isObject(value) && isObject(before) ? joined(before, value) : value;
  }
  return result;
}

export function pick(members: Members, names: readonly string[]): Members {
  return Object.fromEntries(names.filter((name) => members[name] !== undefined).map((name) => [name, members[name] as Json]));
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
