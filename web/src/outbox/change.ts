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
  /** Of the person, for the words of a refusal. */
  readonly language?: string;
  /** When a creation was first sent without an answer, so that it may stand already. */
  readonly triedAt?: number;
  /** When an id in it was replaced by the one that a service has given, of which others hear a little later. */
  readonly renamedAt?: number;
  readonly state: State;
}

export type State =
  | { readonly kind: "waits" }
  /** Somebody, most likely the person elsewhere, changed the same members meanwhile; the change stands on that version. */
  | { readonly kind: "asks"; readonly theirs: Members }
  /** A creation that may stand already, and whose key the service has forgotten: sent again it could be made twice. */
  | { readonly kind: "doubts" }
  | { readonly kind: "refused"; readonly title: string; readonly detail?: string };

/** Members that the change replaces: forms send more than the person has changed. */
export function replacedBy({ body = {}, base }: Pick<Change, "body" | "base">): readonly string[] {
  const names = Object.keys(body);
  return base ? names.filter((name) => !holds(base[name], body[name])) : names;
}

/**
 * Whether a member reads as it was written. A view may tell more than a document, leaves out what is empty, and says seconds of a time of
 * day; null is no member (RFC 7396).
 */
export function holds(read: Json | undefined, written: Json | undefined): boolean {
  if (isNothing(written)) {
    return isNothing(read);
  }
  if (Array.isArray(written)) {
    return Array.isArray(read) && read.length === written.length && written.every((each, index) => holds(read[index] as Json, each as Json));
  }
  if (isObject(written)) {
    return isObject(read) && Object.entries(written).every(([name, value]) => holds(read[name], value));
  }
  return read === written || (typeof written === "string" && TIME_OF_DAY.test(written) && read === `${written}:00`);
}

const TIME_OF_DAY = /^\d\d:\d\d$/;

function isNothing(value: Json | undefined): boolean {
  if (Array.isArray(value)) {
    return value.length === 0;
  }
  return value === null || value === undefined || (isObject(value) && Object.values(value).every(isNothing));
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
