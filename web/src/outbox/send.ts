import type { Accepted } from "./store";
import { holds, isObject, pick, replacedBy, type Change, type Members } from "./change";

/** What became of an attempt. */
export type Outcome =
  | ({ readonly kind: "accepted" } & Accepted)
  /** Nobody answers, or the session is over: nothing can be sent now. */
  | { readonly kind: "unreached" }
  /** An answer that says nothing of the change: it is sent again later. */
  | { readonly kind: "later" }
  | { readonly kind: "stays"; readonly change: Change };

const LONGEST_MILLIS = 20_000;
const MOST_VERSIONS = 3;
const OUT_OF_REACH = [401, 502, 503, 504];
const LATER = [408, 425, 429, 500];

/** Sends a change once; one of another version is brought up to it, as long as nobody else changed the same members. */
export async function send(change: Change): Promise<Outcome> {
  let attempt = change;
  for (let version = 0; version < MOST_VERSIONS; version++) {
    const answer = await ask(attempt.path, requestOf(attempt));
    if (answer.status !== 412) {
      return outcomeOf(attempt, answer);
    }
    const next = await onNewVersion(attempt);
    if ("outcome" in next) {
      return next.outcome;
    }
    attempt = next.change;
  }
  return { kind: "later" };
}

function requestOf({ method, body, etag, id }: Change): RequestInit {
  return {
    method,
    headers: {
      "FitConnect-Web": "1",
      ...(body ? { "Content-Type": method === "PATCH" ? "application/merge-patch+json" : "application/json" } : {}),
      ...(etag ? { "If-Match": etag } : {}),
      ...(method === "POST" ? { "Idempotency-Key": id } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
}

/** An answer that does not come is one that the gateway could not get. */
async function ask(path: string, request: RequestInit = {}): Promise<Response> {
  return fetch(path, { ...request, signal: AbortSignal.timeout(LONGEST_MILLIS) }).catch(() => new Response(undefined, { status: 504 }));
}

async function outcomeOf(change: Change, answer: Response): Promise<Outcome> {
  const { status, ok } = answer;
  if (ok || (change.method === "DELETE" && status === 404)) {
    const document: unknown = await answer.json().catch(() => undefined);
    const etag = answer.headers.get("ETag");
    return { kind: "accepted", ...(isObject(document) && typeof document["id"] === "string" ? { id: document["id"] } : {}), ...(etag ? { etag } : {}) };
  }
  if (OUT_OF_REACH.includes(status) || LATER.includes(status)) {
    return { kind: LATER.includes(status) ? "later" : "unreached" };
  }
  const problem: unknown = await answer.json().catch(() => undefined);
  const { title, detail } = (isObject(problem) ? problem : {}) as { title?: string; detail?: string };
  return { kind: "stays", change: { ...change, state: { kind: "refused", title: title ?? `${status}`, ...(detail ? { detail } : {}) } } };
}

/** The change on the version that stands now, or what became of it. */
async function onNewVersion(change: Change): Promise<{ readonly change: Change } | { readonly outcome: Outcome }> {
  const answer = await ask(change.target);
  const document: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
  if (!isObject(document)) {
    return { outcome: answer.ok ? { kind: "later" } : await outcomeOf(change, answer) };
  }
  const names = replacedBy(change);
  if (names.every((name) => holds(document[name], change.body?.[name]))) {
    return { outcome: { kind: "accepted" } }; // the answer to an earlier attempt was lost
  }
  const etag = answer.headers.get("ETag") ?? "";
  const disputed = names.filter((name) => isDisputed(name, change, document));
  if (disputed.length > 0) {
    return { outcome: { kind: "stays", change: { ...change, state: { kind: "asks", theirs: theirs(document, disputed), etag } } } };
  }
  return { change: rebased(change, document, etag) };
}

/** Changed there and here, to something else. */
function isDisputed(name: string, { base, body }: Change, document: Members): boolean {
  const isTheirsNew = base === undefined || !holds(document[name], base[name]) || !holds(base[name], document[name]);
  return isTheirsNew && !holds(document[name], body?.[name]);
}

function theirs(document: Members, names: readonly string[]): Members {
  return Object.fromEntries(names.map((name) => [name, document[name] ?? null]));
}

/** A PUT takes over what others changed in members that it leaves alone. */
export function rebased(change: Change, document: Members, etag: string): Change {
  const all = Object.keys(change.body ?? {});
  const replaced = replacedBy(change);
  const body = change.method === "PUT" ? { ...pick(document, all), ...pick(change.body ?? {}, replaced) } : change.body;
  return { ...change, ...(body ? { body } : {}), base: pick(document, all), etag, state: { kind: "waits" } };
}

/** The change once the person has decided; undefined when nothing of it is left. */
export function decided(change: Change, isMine: boolean): Change | undefined {
  if (change.state.kind !== "asks") {
    return change;
  }
  const { theirs: values, etag } = change.state;
  const base = { ...change.base, ...values };
  const onTheirs: Change = { ...change, base, etag, state: { kind: "waits" } };
  if (isMine) {
    return onTheirs;
  }
  const left = Object.entries(change.body ?? {}).filter(([name]) => !(name in values));
  const body = change.method === "PUT" ? { ...change.body, ...withoutNulls(values) } : Object.fromEntries(left);
  const next = { ...onTheirs, body };
  return replacedBy(next).length > 0 ? next : undefined;
}

function withoutNulls(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
