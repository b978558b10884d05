import { pick, type Change, type Json, type Members } from "../outbox/change";
import { overlaid } from "../outbox/overlay";
import { decided, isInDoubt, Sender, versionOf, type Outcome } from "../outbox/send";
import { concerns, type Outbox } from "../outbox/store";
import { created, isCreation, written, type Written } from "../outbox/waitable";
import { WAITS } from "../outbox/words";
import { signedInAccount } from "../session/signedIn";
import { lastKnown, person, refresh, type Known } from "./answers";
import { LONGEST_MILLIS, OUT_OF_REACH } from "../outbox/limits";

const LONGEST_BODY = 100_000;
/** What nobody came back for is forgotten. */
const LONGEST_WAIT_MILLIS = 90 * 86_400_000;
const KEY = "Idempotency-Key";
/** The version of what no service has seen. */
const NO_VERSION = '"0"';

/** The person's writes: sent at once where the gateway can be reached, and kept until then. */
export class Changes {
  private readonly outbox: Outbox;
  /** Told how many changes were sent whenever something has changed. */
  private readonly tell: (sent: number) => void;
  private readonly sender = new Sender(async (accountId) => (await person()) === accountId);
  private sending: Promise<boolean> | undefined;
  private underWay: string | undefined;

  constructor(outbox: Outbox, tell: (sent: number) => void) {
    this.outbox = outbox;
    this.tell = tell;
  }

  /**
   * Answers a write: with the gateway's answer, or with 202 and the document as it will be, when the write is kept instead.
   *
   * @param waits called when something is left for later
   */
  async write(given: Request, waits: () => void): Promise<Response> {
    const accountId = await person().catch(() => undefined);
    const request = accountId === undefined ? given : await this.addressed(withKey(given));
    const read = accountId === undefined ? undefined : await written(request);
    if (accountId === undefined || !read) {
      return fetch(request);
    }
    const isFollowing = (await this.list(accountId)).some((each) => concerns(each, read.target));
    const answer = isFollowing ? undefined : await fetch(request.clone(), { signal: AbortSignal.timeout(LONGEST_MILLIS) }).catch(() => undefined);
    if (answer && answer.status < OUT_OF_REACH) {
      return answer;
    }
    try {
      const kept = await this.keep(accountId, read, !isFollowing && mayArrive());
      waits();
      return kept;
    } catch {
      return answer ?? fetch(request); // no room on this device: as if there were no queue
    }
  }

  /** A page that is open for longer still names what was created by the id that it had until it was sent. */
  async addressed(request: Request): Promise<Request> {
    const names = await this.outbox.names().catch(() => new Map<string, string>());
    if (names.size === 0) {
      return request;
    }
    const replaced = (text: string) => [...names].reduce((result, [before, now]) => result.replaceAll(before, now), text);
    const url = replaced(request.url);
    const body = request.method === "GET" || request.method === "DELETE" ? "" : await request.clone().text();
    const isNew = url !== request.url || body !== replaced(body);
    return isNew ? new Request(url, { method: request.method, headers: request.headers, ...(body ? { body: replaced(body) } : {}) }) : request;
  }

  /** What no service has seen yet can be read only here. */
  async unsent(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    const changes = await this.ofPerson();
    const creation = changes.find((each) => isCreation(each) && concerns(each, pathname));
    return creation && respond(200, overlaid(new URL(request.url), created(creation), changes), NO_VERSION);
  }

  /** Lays what waits over an answer to a read. */
  async show(request: Request, response: Response): Promise<Response> {
    const changes = await this.ofPerson();
    if (changes.length === 0 || !response.ok || !response.headers.get("Content-Type")?.includes("json")) {
      return response;
    }
    return new Response(JSON.stringify(overlaid(new URL(request.url), (await response.json()) as Json, changes)), response);
  }

  /** Sends what waits, in its order; returns whether the gateway could be reached for all of it. */
  sendAll(): Promise<boolean> {
    this.sending ??= this.sendEach().finally(() => {
      this.sending = undefined;
      this.underWay = undefined;
    });
    return this.sending;
  }

  /** Takes over what the person has decided about a disputed change. */
  async decide(id: string, isMine: boolean): Promise<void> {
    const change = await this.outbox.find(id);
    const next = change && decided(change, isMine);
    await (next ? this.outbox.replace(next) : this.outbox.remove(id));
    await this.sendAll();
  }

  /** With what was made of it. */
  async discard(id: string): Promise<void> {
    const change = await this.outbox.find(id);
    const all = change ? await this.list(change.accountId) : [];
    const following = change && isCreation(change) ? all.filter(({ target }) => concerns(change, target)) : [];
    for (const each of [...following.map((one) => one.id), id]) {
      await this.outbox.remove(each);
    }
    this.tell(0);
  }

  /** A change that cannot go yet holds up those of its own resource; when nobody answers, all wait. */
  private async sendEach(): Promise<boolean> {
    const accountId = await signedInAccount(AbortSignal.timeout(LONGEST_MILLIS)).catch(() => undefined); // no word is no permission
    await this.outbox.forgetBefore(Date.now() - LONGEST_WAIT_MILLIS);
    const held: Change[] = [];
    let sent = 0;
    for (const { id } of accountId === undefined ? [] : await this.list(accountId)) {
      this.underWay = id;
      const change = await this.outbox.find(id); // as it stands by now
      if (change && (change.state.kind !== "waits" || held.some((each) => isHeldBy(change, each)))) {
        held.push(change);
      } else if (change) {
        const { kind } = await this.sendOne(change);
        if (kind === "unreached") {
          this.tell(sent);
          return false;
        }
        sent += kind === "accepted" ? 1 : 0;
        held.push(...(kind === "accepted" ? [] : [change]));
      }
    }
    this.tell(sent);
    return accountId !== undefined;
  }

  private async sendOne(change: Change): Promise<Outcome> {
    const outcome: Outcome = isInDoubt(change, Date.now())
      ? { kind: "stays", change: { ...change, state: { kind: "doubts" } } }
      : await this.sender.send(await this.tried(change));
    if (outcome.kind === "accepted") {
      await this.outbox.accept(change, outcome);
      await refresh(change.accountId, change.target).catch(() => undefined); // they are read again when the network allows
    } else if (outcome.kind === "stays") {
      await this.outbox.replace(outcome.change);
    }
    return outcome;
  }

  /** Notes the first attempt at a creation before it is made. */
  private async tried(change: Change): Promise<Change> {
    if (!isCreation(change) || change.triedAt !== undefined || !mayArrive()) {
      return change;
    }
    const tried = { ...change, triedAt: Date.now() };
    await this.outbox.replace(tried);
    return tried;
  }

  private async keep(accountId: string, read: Written, isTried: boolean): Promise<Response> {
    const known = await lastKnown(accountId, read.target);
    const made = changeOf(accountId, read, known);
    const change = isTried && isCreation(made) ? { ...made, triedAt: made.madeAt } : made;
    if (JSON.stringify(change).length > LONGEST_BODY) {
      throw new RangeError("too long for the queue");
    }
    await this.outbox.add(change, () => this.underWay);
    this.tell(0);
    const document = isCreation(change) ? created(change) : overlaid(new URL(change.target, location.origin), known?.document ?? {}, await this.list(accountId));
    return respond(202, document, known ? versionOf(known.document, known.etag ?? NO_VERSION) : NO_VERSION);
  }

  private async ofPerson(): Promise<readonly Change[]> {
    const accountId = await person().catch(() => undefined);
    return accountId === undefined ? [] : this.list(accountId);
  }

  /** A queue that cannot be read holds up nothing. */
  private list(accountId: string): Promise<readonly Change[]> {
    return this.outbox.list(accountId).catch(() => []);
  }
}

/** A browser that knows of no network sends nothing; one that believes in a network may have been heard. */
function mayArrive(): boolean {
  return (globalThis.navigator as Navigator | undefined)?.onLine !== false;
}

/** A POST has its key from its first attempt on, so that one whose answer was lost is not made twice. */
function withKey(request: Request): Request {
  if (request.method !== "POST" || request.headers.has(KEY)) {
    return request;
  }
  const headers = new Headers(request.headers);
  headers.set(KEY, crypto.randomUUID());
  return new Request(request, { headers });
}

/** Whether it must not go before the other: one of the same resource, unless it deletes it, or one that names what the other creates. */
function isHeldBy(change: Change, other: Change): boolean {
  const isSame = concerns(other, change.target) && (change.method !== "DELETE" || isCreation(other));
  return isSame || (isCreation(other) && JSON.stringify(change).includes(other.id));
}

function changeOf(accountId: string, { key, ...read }: Written, known: Known | undefined): Change {
  const title = titleOf(known?.document) ?? titleOf(read.body);
  const isBase = known !== undefined && read.etag !== undefined && [known.etag, known.document["etag"]].includes(read.etag);
  return {
    ...read,
    id: key ?? crypto.randomUUID(),
    accountId,
    madeAt: Date.now(),
    state: { kind: "waits" },
    ...(title === undefined ? {} : { title }),
    ...(isBase ? { base: pick(known.document, Object.keys(read.body ?? {})) } : {}),
  };
}

function titleOf(document: Members | undefined): string | undefined {
  const title = document?.["title"] ?? document?.["name"];
  return typeof title === "string" ? title : undefined;
}

function respond(status: number, document: Json, etag: string): Response {
  return new Response(JSON.stringify(document), { status, headers: { "Content-Type": "application/json", ETag: etag, [WAITS]: "1" } });
}
