import { isObject, METHODS, type Change, type Method, type Members } from "./change";

/** Documents with an id, below the path of their list. */
const LISTS = ["/api/v1/trainings", "/api/v1/plan-entries", "/api/v1/progress/goals", "/api/v1/gear"];
/** Documents that a person has once. Audiences are not among them: what is said to be hidden must be hidden. */
const SINGLES = ["/api/v1/profiles/me"];
/** A moment by this device's clock, which is as right an hour later. */
const FINISH = /^\/api\/v1\/group-trainings\/[^/]+\/event\/finish$/;
/** What an answer adds to a new document, as far as screens read it. A list without an entry takes none before the network is back. */
const CREATED: Readonly<Record<string, (day: string) => Members>> = {
  "/api/v1/plan-entries": () => ({ fulfilledBy: "matching" }),
  "/api/v1/progress/goals": (day) => ({ progress: { done: 0, reached: false, from: day, to: day } }),
  "/api/v1/gear": () => ({ defaults: [], defaultRoutes: [], etag: '"0"' }),
};
/** What another participant's phone showed: the client makes the id, and sending it twice has no effect. */
const CHECK_IN = /^\/api\/v1\/group-trainings\/[^/]+\/check-ins\/[^/]+$/;
/** A message, whose id the client makes too. */
const MESSAGE = /^\/api\/v1\/conversations\/[^/]+\/messages\/[^/]+$/;
const ACTS = ["restoration", "retire", "reactivate"];

export function isRestorable(path: string): boolean {
  return listOf(path) === "/api/v1/trainings";
}

/** The list that holds the resource, or that is the resource. */
export function listOf(path: string): string | undefined {
  return LISTS.find((list) => path === list || path.startsWith(`${list}/`));
}

/**
 * The resource that a write changes, when it may wait for the network; other writes are refused without one, as links, pictures and
 * what concerns the account.
 */
export function targetOf(method: string, path: string): string | undefined {
  const list = listOf(path);
  if (method === "PUT" && FINISH.test(path)) {
    return path;
  }
  if (list === undefined) {
    const isDocument = method === "PATCH" || method === "PUT";
    return (SINGLES.includes(path) && isDocument) || ((CHECK_IN.test(path) || MESSAGE.test(path)) && method === "PUT") ? path : undefined;
  }
  const [id, act, ...more] = path.slice(list.length + 1).split("/");
  if (!id) {
    return method === "POST" && list in CREATED ? list : undefined;
  }
  if (act === undefined) {
    return isUuid(id) && method !== "POST" ? path : undefined;
  }
  return method === "POST" && ACTS.includes(act) && more.length === 0 ? `${list}/${id}` : undefined;
}

/** The last part of a target with an id, or of a creation the id that it has until it is sent. */
export function idOf(change: Pick<Change, "id" | "method" | "path" | "target">): string | undefined {
  const last = change.target.slice(change.target.lastIndexOf("/") + 1);
  return isCreation(change) ? change.id : isUuid(last) ? last : undefined;
}

/** A creation as its answer will read. */
export function created({ target, body, id, madeAt }: Change): Members {
  return { ...CREATED[target]?.(new Date(madeAt).toISOString().slice(0, 10)), ...body, id };
}

export function isCreation({ method, path, target }: Pick<Change, "method" | "path" | "target">): boolean {
  return method === "POST" && path === target;
}

export interface Written {
  readonly method: Method;
  readonly path: string;
  readonly target: string;
  readonly body?: Members;
  readonly etag?: string;
  readonly key?: string;
  readonly language?: string;
}

/** Reads a request that may wait; leaves it unread otherwise. */
export async function written(request: Request): Promise<Written | undefined> {
  const { pathname, search } = new URL(request.url);
  const method = METHODS.find((each) => each === request.method);
  const target = targetOf(request.method, pathname);
  if (!method || !target || search) {
    return undefined;
  }
  const body: unknown = method === "DELETE" ? undefined : await request.clone().json().catch(() => undefined);
  const isDocument = method !== "DELETE" && (method !== "POST" || pathname === target);
  if (isDocument && !isObject(body)) {
    return undefined;
  }
  const { headers } = request;
  return {
    method,
    path: pathname,
    target,
    ...(isObject(body) ? { body } : {}),
    ...given("etag", method === "DELETE" ? null : headers.get("If-Match")), // who deletes wants it gone, whatever its version
    ...given("key", headers.get("Idempotency-Key")),
    ...given("language", headers.get("Accept-Language")),
  };
}

function given<K extends string>(name: K, value: string | null): { readonly [N in K]?: string } {
  return (value ? { [name]: value } : {}) as { readonly [N in K]?: string };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
