import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, Members } from "./change";
import { decided, Sender } from "./send";

const PATH = "/api/v1/trainings/0a000000-0000-4000-8000-000000000001";
const change = (members: Partial<Change> = {}): Change => ({
  id: "key",
  accountId: "anna",
  method: "PATCH",
  path: PATH,
  target: PATH,
  body: { name: "Hill" },
  base: { name: "Run" },
  etag: '"1"',
  madeAt: 1,
  state: { kind: "waits" },
  ...members,
});
const json = (body: unknown, status = 200, etag = "") => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...(etag ? { ETag: etag } : {}) } });

const sent: { readonly path: string; readonly method: string; readonly headers: Headers; readonly body: unknown }[] = [];
let answers: (() => Response | Promise<Response>)[];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", (path: string, { method = "GET", headers, body }: RequestInit) => {
    sent.push({ path, method, headers: new Headers(headers), body: typeof body === "string" ? (JSON.parse(body) as unknown) : undefined });
    return Promise.resolve((answers.shift() ?? (() => Promise.reject(new Error("too many requests"))))());
  });
});

async function sendTo(given: Change, ...house: (() => Response | Promise<Response>)[]) {
  answers = house;
  return new Sender(() => Promise.resolve(true)).send(given);
}

const moved = (document: Members) => [() => json({}, 412), () => json(document, 200, '"2"')] as const;

describe("a change that waited", () => {
  it("is sent with the version that it was made of", async () => {
    expect(await sendTo(change(), () => json({ id: "x" }, 200, '"2"'))).toEqual({ kind: "accepted", id: "x", etag: '"2"' });
    expect(sent[0]).toMatchObject({ path: PATH, method: "PATCH", body: { name: "Hill" } });
    expect(sent[0]?.headers.get("If-Match")).toBe('"1"');
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
  });

  it("creates once, by its key", async () => {
    await sendTo(change({ method: "POST", path: "/api/v1/gear", target: "/api/v1/gear" }), () => json({ id: "x" }, 201));
    expect(sent[0]?.headers.get("Idempotency-Key")).toBe("key");
  });

  it.each([401, 502, 503, 504])("waits on after %s", async (status) => {
    expect(await sendTo(change(), () => json({}, status))).toEqual({ kind: "unreached" });
  });

  it.each([408, 429, 500])("lets others go first after %s", async (status) => {
    expect(await sendTo(change(), () => json({}, status))).toEqual({ kind: "later" });
  });

  it("waits on without a network", async () => {
    expect(await sendTo(change(), () => Promise.reject(new TypeError("network")))).toEqual({ kind: "unreached" });
  });

  it("stays with the reason when it is refused", async () => {
    const outcome = await sendTo(change(), () => json({ title: "Too long", detail: "At most 120" }, 400));
    expect(outcome).toMatchObject({ kind: "stays", change: { state: { kind: "refused", title: "Too long", detail: "At most 120" } } });
  });

  it("is done when what it deletes is gone", async () => {
    expect(await sendTo(change({ method: "DELETE" }), () => json({}, 404))).toEqual({ kind: "accepted" });
    expect(await sendTo(change(), () => json({ title: "Not found" }, 404))).toMatchObject({ kind: "stays" });
  });
});

describe("a request", () => {
  it("is not made for a person who is no longer signed in, not even to read again", async () => {
    answers = [];
    expect(await new Sender(() => Promise.resolve(false)).send(change())).toEqual({ kind: "unreached" });
    expect(sent).toEqual([]);

    answers = [() => json({}, 412)];
    let asked = 0;
    expect(await new Sender(() => Promise.resolve(asked++ === 0)).send(change())).toEqual({ kind: "unreached" });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["retire", { retiredAt: "2026-01-01T00:00:00Z" }, "accepted"],
    ["retire", {}, "stays"],
    ["reactivate", {}, "accepted"],
  ])("to %s what is so already is done", async (act, document, kind) => {
    const target = "/api/v1/gear/0a000000-0000-4000-8000-000000000001";
    const given = change({ method: "POST", path: `${target}/${act}`, target, body: {} });
    expect(await sendTo(given, () => json({ title: "no" }, 409), () => json(document))).toMatchObject({ kind });
  });

  it("that names what was created just now is repeated, since other services hear of it a little later", async () => {
    expect(await sendTo(change({ renamedAt: Date.now() }), () => json({}, 400))).toEqual({ kind: "later" });
    expect(await sendTo(change({ renamedAt: Date.now() - 600_000 }), () => json({}, 400))).toMatchObject({ kind: "stays" });
  });
});

describe("a version that has moved on", () => {
  it("takes the change when others changed something else", async () => {
    const outcome = await sendTo(change(), ...moved({ name: "Run", feeling: 5 }), () => json({}, 200, '"3"'));
    expect(outcome).toMatchObject({ kind: "accepted" });
    expect(sent[2]?.headers.get("If-Match")).toBe('"2"');
  });

  it("needs no second change when it holds this one already", async () => {
    expect(await sendTo(change({ body: { name: "Hill", notes: null } }), ...moved({ name: "Hill", feeling: 5 }))).toEqual({ kind: "accepted" });
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["of what was changed there to something else", change()],
    ["when nothing is known of the version before", { ...change(), base: undefined } as unknown as Change],
  ])("asks %s", async (_, given) => {
    const outcome = await sendTo(given, ...moved({ name: "Long run", feeling: 5 }));
    expect(outcome).toMatchObject({ kind: "stays", change: { state: { kind: "asks", theirs: { name: "Long run" } }, etag: '"2"', body: { name: "Hill" } } });
  });

  it("asks of what was removed there", async () => {
    expect(await sendTo(change(), ...moved({}))).toMatchObject({ kind: "stays", change: { state: { kind: "asks", theirs: { name: null } } } });
  });

  it("keeps what others changed in the rest of a document that is sent whole", async () => {
    const goal = change({ method: "PUT", body: { target: 20, name: "a" }, base: { target: 10, name: "a" } });
    await sendTo(goal, ...moved({ target: 10, name: "b", progress: {} }), () => json({}));
    expect(sent[2]?.body).toEqual({ target: 20, name: "b" });
  });

  it("takes only what the person changed of a form that sends more", async () => {
    const form = change({ body: { name: "Hill", day: "2026-01-05", timeOfDay: "07:30" }, base: { name: "Run", day: "2026-01-05", timeOfDay: "07:30:00" } });
    await sendTo(form, ...moved({ name: "Run", day: "2026-01-06", timeOfDay: "07:30:00" }), () => json({}));
    expect(sent[2]?.body).toEqual({ name: "Hill" });
  });

  it("asks of what the person removed from a document that is sent whole, and somebody changed", async () => {
    const goal = change({ method: "PUT", body: { target: 10, sport: null }, base: { target: 10, sport: "running" } });
    expect(await sendTo(goal, ...moved({ target: 10, sport: "cycling" }))).toMatchObject({ kind: "stays", change: { state: { kind: "asks", theirs: { sport: "cycling" } } } });
  });

  it("is not run after for ever", async () => {
    const again = moved({ name: "Run" });
    expect(await sendTo(change(), ...again, ...moved({ name: "Run" }), ...moved({ name: "Run" }))).toEqual({ kind: "later" });
  });
});

describe("a decision", () => {
  const asked = change({ body: { name: "Hill", feeling: 1 }, base: { name: "Long run", feeling: 3 }, etag: '"2"', state: { kind: "asks", theirs: { name: "Long run" } } });

  it("for this device is sent on the version that was shown", async () => {
    const mine = decided(asked, true) as Change;
    expect(mine).toMatchObject({ etag: '"2"', body: { name: "Hill", feeling: 1 }, state: { kind: "waits" } });
    expect(await sendTo(mine, ...moved({ name: "Long run", feeling: 3 }), () => json({}))).toMatchObject({ kind: "accepted" });
    expect(sent[2]?.body).toEqual({ name: "Hill", feeling: 1 });
  });

  it("for the other keeps what was not disputed", () => {
    expect(decided(asked, false)).toMatchObject({ body: { feeling: 1 }, etag: '"2"' });
    expect(decided({ ...asked, body: { name: "Hill" } }, false)).toBeUndefined();
  });

  it("for the other sends a whole document with their members", () => {
    const goal: Change = { ...asked, method: "PUT", body: { target: 20, name: "a" }, base: { target: 10, name: "b" }, state: { kind: "asks", theirs: { target: 15, sport: null } } };
    expect(decided({ ...goal, body: { target: 20, name: "a", sport: "running" } }, false)).toMatchObject({ body: { target: 15, name: "a", sport: null } });
  });
});
