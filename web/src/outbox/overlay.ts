import { isObject, merged, type Change, type Json, type Members } from "./change";
import { actOf } from "./fold";
import { created, idOf, isCreation, listOf } from "./waitable";

const PLAN = "/api/v1/plan-entries";
const CALENDAR = "/api/v1/calendar";

/**
 * An answer as it will read once what waits is sent: changes are laid over their resource at its own address and in lists, deleted ones are left out of those, and created ones are added to theirs.
 */
export function overlaid(address: URL, answer: Json, changes: readonly Change[]): Json {
  return changes.filter(({ state }) => state.kind === "waits" || state.kind === "asks").reduce((document, change) => withChange(address, document, change), answer);
}

function withChange(address: URL, document: Json, change: Change): Json {
  const id = idOf(change);
  if (![change.target, listOf(change.target), CALENDAR].includes(address.pathname)) {
    return document; // what others see of it, and what was computed of it, has not changed
  }
  if (id === undefined) {
    return address.pathname === change.target && isObject(document) ? seen(document, change) : document;
  }
  return isCreation(change) ? withCreated(address, document, change) : insideOnly(address, changed(document, id, change));
}

/** A plan is read for some days, and an entry may have left them. */
function insideOnly({ pathname, searchParams }: URL, document: Json): Json {
  const items = isObject(document) && pathname === PLAN ? document["items"] : undefined;
  return Array.isArray(items) ? { ...(document as Members), items: items.filter((each: Json) => isObject(each) && isInside(searchParams, each)) } : document;
}

function changed(document: Json, id: string, change: Change): Json {
  if (Array.isArray(document)) {
    const kept = change.method === "DELETE" ? document.filter((each: Json) => !isThing(each, id)) : document;
    return kept.map((each: Json) => changed(each, id, change));
  }
  if (!isObject(document)) {
    return document;
  }
  const members = Object.fromEntries(Object.entries(document).map(([name, value]) => [name, changed(value, id, change)]));
  return isThing(document, id) && change.method !== "DELETE" ? seen(members, change) : members;
}

function isThing(value: Json, id: string): boolean {
  return isObject(value) && value["id"] === id;
}

/** What the resource's view shows of a change. */
function seen(view: Members, change: Change): Members {
  const { method, body = {}, madeAt } = change;
  if (method !== "POST") {
    return { ...merged(view, body), ...titleOf(view, body) };
  }
  return merged(view, ACTED[actOf(change) ?? ""]?.(new Date(madeAt).toISOString()) ?? {});
}

const ACTED: Readonly<Record<string, (at: string) => Members>> = {
  retire: (at) => ({ retiredAt: at }),
  reactivate: () => ({ retiredAt: null }),
  restoration: () => ({ trashedAt: null }),
};

/** A training's title is its name, where it has one. */
function titleOf(view: Members, body: Members): Members {
  const name = body["name"];
  return "title" in view && typeof name === "string" ? { title: name } : {};
}

function withCreated({ pathname, searchParams }: URL, document: Json, change: Change): Json {
  const items = isObject(document) && pathname === change.target ? document["items"] : undefined;
  const row = created(change);
  return Array.isArray(items) && isInside(searchParams, row) ? { ...(document as Members), items: [...items, row] } : document;
}

function isInside(searchParams: URLSearchParams, row: Members): boolean {
  const { day } = row as { day?: string };
  const from = searchParams.get("from");
  const to = searchParams.get("to");
  return day === undefined || ((from === null || day >= from) && (to === null || day <= to));
}
