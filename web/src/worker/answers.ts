import type { Members } from "../outbox/change";
import { KEPT as KEPT_HEADER } from "../outbox/words";
import { listOf } from "../outbox/waitable";
import { asksForStrongerSignIn } from "../session/stepUp";
import { networkFirst } from "./networkFirst";

/**
 * The last answers to one person's reads. They are kept and given back only while the gateway's last word about the session was that
 * this person is signed in; any other word erases them.
 */
export const SESSION = "/app/session";

const PREFIX = "answers-";
const PERSON_CACHE = "person";
const PERSON = "/app/person";
const MOST_ANSWERS = 200;
const MOST_REFRESHED = 5;
const KEPT = /^\/api\/v1\/(?:trainings|plan-entries|plan|goals|progress|profiles|sports|gear|days|calendar|group-trainings|friends|friend-requests|followees|followers|blocks|relationships)(?:\/|$)/;
/**
 * Where the person lives, and the secret address of the calendar's feed, are written to no disk. What others did and what is nearby is of use with a
 * network only.
 */
const NEVER_KEPT = /^\/api\/v1\/(?:profiles\/me\/privacy-zones|calendar\/feed|group-trainings\/(?:nearby|[^/]+\/(?:replay|invitation-link|event\/positions)))(?:\/|$)/;
const GONE = [403, 404, 410];
/** Long enough for the gateway to refresh the session first. */
const PATIENCE_MILLIS = 10_000;

export function isKept(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return request.method === "GET" && (pathname === SESSION || (KEPT.test(pathname) && !NEVER_KEPT.test(pathname)));
}

export async function forgetAll(): Promise<void> {
  await caches.delete(PERSON_CACHE);
  await keepOnly(undefined);
}

/** The gateway's own word about the session is on its way: nothing is kept or given back until it has come. */
export async function doubt(): Promise<void> {
  await caches.delete(PERSON_CACHE);
}

/**
 * Answers network first. What the answer says of the session takes effect before it is returned; storing it is left to `later`.
 */
export async function answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const before = await person().catch(nothing);
  const kept = async () => (before === (await person()) ? find(request, before) : undefined); // someone else may have come meanwhile
  const { response, isKept } = await networkFirst(request, kept, PATIENCE_MILLIS);
  if (isKept) {
    return marked(response);
  }
  await learn(request, response, before, later).catch(() => forgetAll().catch(nothing)); // what cannot be kept rightly is not kept
  return response;
}

/** So that the page can say that it shows what was loaded before. */
function marked(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(KEPT_HEADER, "1");
  return new Response(response.body, { status: response.status, headers });
}

async function learn(request: Request, response: Response, before: string | undefined, later: (work: Promise<unknown>) => void): Promise<void> {
  if (response.status === 401) {
    await learnRefusal(response.clone());
  } else if (response.ok && response.headers.get("Content-Type")?.includes("json")) {
    if (new URL(request.url).pathname === SESSION) {
      await learnSession(request, response.clone());
    } else if (before !== undefined) {
      later(keepFor(before, request, response.clone()).catch(nothing));
    }
  } else if (GONE.includes(response.status)) {
    later(drop(request, before).catch(nothing));
  }
}

/** A cache that fails, for want of room, must not take an answer away. */
const nothing = () => undefined;

async function learnRefusal(response: Response): Promise<void> {
  const { type = "" } = (await response.json().catch(() => ({}))) as { type?: string };
  if (!asksForStrongerSignIn(type)) {
    await forgetAll();
  }
}

/** Unless the person changed while the answer was on its way. */
async function keepFor(accountId: string, request: Request, response: Response): Promise<void> {
  if (accountId === (await person())) {
    await keep(request, response, accountId);
  }
}

async function learnSession(request: Request, response: Response): Promise<void> {
  const { signedIn, accountId } = (await response.clone().json()) as { signedIn?: boolean; accountId?: string };
  if (!signedIn || !accountId) {
    return forgetAll();
  }
  await keepOnly(accountId);
  await (await caches.open(PERSON_CACHE)).put(PERSON, new Response(accountId));
  await keep(request, response, accountId);
}

/** Who was signed in by the gateway's last word. */
export async function person(): Promise<string | undefined> {
  return (await (await caches.open(PERSON_CACHE)).match(PERSON))?.text();
}

async function keepOnly(accountId: string | undefined): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + accountId).map((name) => caches.delete(name)));
}

/** One answer an address, whatever its language was; what was not read for the longest time makes room. */
async function keep(request: Request, response: Response, accountId: string): Promise<void> {
  const whole = new Response(await response.blob(), response); // an answer that breaks off leaves the last one
  const cache = await caches.open(PREFIX + accountId);
  await cache.delete(request, { ignoreVary: true });
  await cache.put(request, whole);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_ANSWERS)).map((key) => cache.delete(key, { ignoreVary: true })));
}

async function drop(request: Request, accountId: string | undefined): Promise<void> {
  if (accountId !== undefined) {
    await (await caches.open(PREFIX + accountId)).delete(request, { ignoreVary: true });
  }
}

async function find(request: Request, accountId: string | undefined): Promise<Response | undefined> {
  return accountId === undefined ? undefined : (await caches.open(PREFIX + accountId)).match(request, { ignoreVary: true });
}

/** Reads again what is kept of a resource and its list, once it has changed without a page. */
export async function refresh(accountId: string, path: string): Promise<void> {
  const cache = await caches.open(PREFIX + accountId);
  const kept = (await cache.keys()).filter(({ url }) => [path, listOf(path)].includes(new URL(url).pathname));
  for (const { url, headers } of kept.slice(-MOST_REFRESHED)) {
    const request = new Request(url, { headers });
    const response = await fetch(request);
    await (response.ok ? keepFor(accountId, request, response) : drop(request, accountId));
  }
}

/** A document with the version it had. */
export interface Known {
  readonly document: Members;
  readonly etag?: string;
}

/** The last answer that tells a resource and the version it had, its own or its list's. */
export async function lastKnown(accountId: string, path: string): Promise<Known | undefined> {
  const cache = await caches.open(PREFIX + accountId);
  const own = (await cache.matchAll(path, { ignoreVary: true, ignoreSearch: true })).at(-1);
  if (own) {
    const etag = own.headers.get("ETag");
    return { document: (await own.json()) as Members, ...(etag ? { etag } : {}) };
  }
  const lists = (await cache.keys()).filter(({ url }) => new URL(url).pathname === listOf(path));
  for (const list of lists.reverse()) {
    const answer = (await (await cache.match(list, { ignoreVary: true }))?.json()) as { readonly items?: readonly Members[] } | undefined;
    const document = answer?.items?.find(({ id }) => path.endsWith(`/${String(id)}`));
    if (document) {
      return { document, ...(typeof document["etag"] === "string" ? { etag: document["etag"] } : {}) };
    }
  }
  return undefined;
}
