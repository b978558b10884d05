import { KEY_LIVES_MILLIS, LONGEST_MILLIS, OUT_OF_REACH } from "./limits";
import type { Accepted } from "./store";
import { holds, isObject, replacedBy, type Change, type Json, type Members } from "./change";
import { actOf } from "./fold";
import { isCreation } from "./waitable";

/** What became of an attempt. */
export type Outcome =
  | ({ readonly kind: "accepted" } & Accepted)
  /** Nobody answers, or another person is signed in: nothing can be sent now. */
  | { readonly kind: "unreached" }
  /** An answer that says nothing of the change: it is sent again later. */
  | { readonly kind: "later" }
  | { readonly kind: "stays"; readonly change: Change };

const MOST_VERSIONS = 3;
const LATER = [408, 425, 429, 500, 501];
/** Other services hear of a new thing by events, within seconds. */
const HEARSAY_MILLIS = 300_000;

/** Sends one change of the person who is signed in. */
export class Sender {
  /** Whether this is still the person, asked before each request. */
  private readonly isSignedIn: (accountId: string) => Promise<boolean>;

  constructor(isSignedIn: (accountId: string) => Promise<boolean>) {
    this.isSignedIn = isSignedIn;
  }

  /** Sends a change once; one of another version is brought up to it, as long as nobody else changed the same members. */
  async send(change: Change): Promise<Outcome> {
    let attempt = change;
    for (let version = 0; version < MOST_VERSIONS; version++) {
      const answer = await this.ask(attempt, attempt.path, requestOf(attempt));
      if (answer.status !== 412) {
        return answer.status === 409 && (await this.isDone(attempt)) ? { kind: "accepted" } : outcomeOf(attempt, answer);
      }
      const next = await this.onNewVersion(attempt);
      if ("outcome" in next) {
        return next.outcome;
      }
      attempt = next.change;
    }
    return { kind: "later" };
  }

  /** An answer that does not come is one that the gateway could not get. */
  private async ask({ accountId }: Change, path: string, request: RequestInit = {}): Promise<Response> {
    const nobody = new Response(undefined, { status: 504 });
    return (await this.isSignedIn(accountId)) ? fetch(path, { ...request, signal: AbortSignal.timeout(LONGEST_MILLIS) }).catch(() => nobody) : nobody;
  }

  /** An act whose first answer was lost is refused the second time, since there is nothing left to do. */
  private async isDone(change: Change): Promise<boolean> {
    const wanted = RETIRED[actOf(change) ?? ""];
    const document = wanted === undefined ? undefined : await documentOf(await this.ask(change, change.target));
    return document !== undefined && wanted === (document["retiredAt"] !== undefined);
  }

  /** The change on the version that stands now, or what became of it. */
  private async onNewVersion(change: Change): Promise<{ readonly change: Change } | { readonly outcome: Outcome }> {
    const answer = await this.ask(change, change.target);
    const document = await documentOf(answer);
    if (!document) {
      return { outcome: answer.ok ? { kind: "later" } : await outcomeOf(change, answer) };
    }
    const names = replacedBy(change);
    if (names.every((name) => holds(document[name], change.body?.[name]))) {
      return { outcome: { kind: "accepted" } }; // the answer to an earlier attempt was lost
    }
    const disputed = names.filter((name) => isDisputed(name, change, document));
    const next = rebased(change, document, versionOf(document, answer.headers.get("ETag")));
    return disputed.length === 0 ? { change: next } : { outcome: { kind: "stays", change: { ...next, state: { kind: "asks", theirs: pickAll(document, disputed) } } } };
  }
}

const RETIRED: Readonly<Record<string, boolean>> = { retire: true, reactivate: false };

async function documentOf(answer: Response): Promise<Members | undefined> {
  const document: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
  return isObject(document) ? document : undefined;
}

/** A document may say its version itself, as its list does; the header's may also name the language. */
export function versionOf(document: Members, header: string | null): string {
  const { etag } = document;
  return typeof etag === "string" ? etag : (header ?? "");
}

function requestOf({ method, body, etag, id, language }: Change): RequestInit {
  return {
    method,
    headers: {
      "FitConnect-Web": "1",
      ...(language ? { "Accept-Language": language } : {}),
      ...(body ? { "Content-Type": method === "PATCH" ? "application/merge-patch+json" : "application/json" } : {}),
      ...(etag ? { "If-Match": etag } : {}),
      ...(method === "POST" ? { "Idempotency-Key": id } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
}

async function outcomeOf(change: Change, answer: Response): Promise<Outcome> {
  const { status, ok } = answer;
  if (ok || (change.method === "DELETE" && status === 404)) {
    const document = await documentOf(answer);
    const id = document?.["id"];
    const etag = document && versionOf(document, answer.headers.get("ETag"));
    return { kind: "accepted", ...(typeof id === "string" ? { id } : {}), ...(etag ? { etag } : {}) };
  }
  if (status >= OUT_OF_REACH || status === 401) {
    return { kind: "unreached" };
  }
  const isHearsay = change.renamedAt !== undefined && Date.now() - change.renamedAt < HEARSAY_MILLIS;
  if (isHearsay || LATER.includes(status)) {
    return { kind: "later" };
  }
  const problem: unknown = await answer.json().catch(() => undefined);
  const { title, detail } = (isObject(problem) ? problem : {}) as { title?: string; detail?: string };
  return { kind: "stays", change: { ...change, state: { kind: "refused", title: title ?? `${status}`, ...(detail ? { detail } : {}) } } };
}

/** Changed there and here, to something else. */
function isDisputed(name: string, { base, body }: Change, document: Members): boolean {
  const isTheirsNew = base === undefined || !holds(document[name], base[name]) || !holds(base[name], document[name]);
  return isTheirsNew && !holds(document[name], body?.[name]);
}

/** A member that is not there reads as null, so that it can be compared and sent. */
function pickAll(document: Members, names: readonly string[]): Members {
  return Object.fromEntries(names.map((name): [string, Json] => [name, document[name] ?? null]));
}

/** What the person has changed, on another version: a PATCH sends nothing else, a PUT the rest as it stands there. */
export function rebased(change: Change, document: Members, etag: string): Change {
  const { body = {}, method } = change;
  const rest = method === "PUT" ? pickAll(document, Object.keys(body)) : {};
  const mine = Object.fromEntries(Object.entries(body).filter(([name]) => replacedBy(change).includes(name)));
  return { ...change, ...(change.body ? { body: { ...rest, ...mine }, base: pickAll(document, Object.keys(body)) } : {}), etag, state: { kind: "waits" } };
}

/** What was sent so long ago without an answer that nobody can tell any more whether it was made. */
export function isInDoubt(change: Change, now: number): boolean {
  return isCreation(change) && change.triedAt !== undefined && now - change.triedAt > KEY_LIVES_MILLIS;
}

/** A disputed change, which stands on the version that was shown, once the person has decided; undefined when nothing of it is left. */
export function decided(change: Change, isMine: boolean): Change | undefined {
  if (change.state.kind === "doubts") {
    return isMine ? { ...change, triedAt: Date.now(), state: { kind: "waits" } } : undefined;
  }
  if (change.state.kind !== "asks") {
    return change;
  }
  const { theirs } = change.state;
  const agreed: Change = { ...change, state: { kind: "waits" } };
  if (isMine) {
    return agreed;
  }
  const { body = {}, method } = change;
  const left = Object.fromEntries(Object.entries(body).filter(([name]) => !(name in theirs)));
  const next = { ...agreed, body: method === "PUT" ? { ...left, ...theirs } : left };
  return replacedBy(next).length > 0 ? next : undefined;
}
