import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, Json } from "../outbox/change";
import { Outbox } from "../outbox/store";
import { FakeCaches } from "../testing/caches";
import { answer } from "./answers";
import { Changes } from "./changes";

const HOUSE = "http://house";
const ID = "0a000000-0000-4000-8000-000000000001";
const TRAINING = `/api/v1/trainings/${ID}`;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Answers what is asked for; undefined is a network that is gone. */
let house: (asked: Asked) => Promise<Response> | Response | undefined;
let asked: Asked[];
let outbox: Outbox;
let changes: Changes;
let told: number[];
let stores = 0;

const json = (body: unknown, status = 200, etag = "") => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...(etag ? { ETag: etag } : {}) } });
const session = (accountId = "anna") => json({ signedIn: true, accountId });
const offline = () => undefined;

beforeEach(async () => {
  asked = [];
  told = [];
  outbox = new Outbox(`changes-${++stores}`);
  changes = new Changes(outbox, (sent) => told.push(sent));
  vi.stubGlobal("location", { origin: HOUSE });
  vi.stubGlobal("caches", new FakeCaches(HOUSE));
  vi.stubGlobal("fetch", async (input: Request | string, init: RequestInit = {}) => {
    const request = new Request(typeof input === "string" ? HOUSE + input : input, init);
    const text = await request.text();
    const one = { method: request.method, path: new URL(request.url).pathname, headers: request.headers, body: text ? (JSON.parse(text) as unknown) : undefined };
    asked.push(one);
    const given = await house(one);
    return given ?? Promise.reject(new TypeError("network"));
  });
  house = ({ path }) => (path === "/app/session" ? session() : json({ id: ID, name: "Run", title: "Run", feeling: 3 }, 200, '"1"'));
  await read("/app/session");
  await read(TRAINING);
  asked = [];
});

const request = (method: string, path: string, body?: Json, headers: Record<string, string> = {}) =>
  new Request(HOUSE + path, { method, headers: { ...headers, "Content-Type": "application/json" }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

async function read(path: string): Promise<unknown> {
  const works: Promise<unknown>[] = [];
  const asking = request("GET", path);
  const unsent = await changes.unsent(asking);
  const shown = unsent ?? (await changes.show(asking, await answer(asking, (work) => works.push(work))));
  await Promise.all(works);
  return shown.json();
}

const write = (method: string, path: string, body?: Json, headers?: Record<string, string>) => changes.write(request(method, path, body, headers), () => undefined);
const rename = (name: string) => write("PATCH", TRAINING, { name }, { "If-Match": '"1"' });
const waiting = () => outbox.list("anna");
const writes = () => asked.filter(({ method }) => method !== "GET").map(({ method, path, body }) => [method, path, body]);

describe("a write", () => {
  it("goes to the house where it can be reached, whatever the answer says", async () => {
    house = () => json({ title: "no" }, 412);
    expect((await rename("Hill")).status).toBe(412);
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ["there is no network", offline],
    ["the gateway does not get through", () => json({}, 503)],
  ])("is kept when %s, and reads as if it had been made", async (_, away) => {
    house = away;
    const kept = await rename("Hill");
    expect(kept.status).toBe(202);
    expect(await kept.json()).toMatchObject({ id: ID, title: "Hill", feeling: 3 });
    expect(await read(TRAINING)).toMatchObject({ title: "Hill" });
    expect(await waiting()).toMatchObject([{ title: "Run", base: { name: "Run" }, etag: '"1"' }]);
  });

  it("of a code that was read is kept as it is, and is sent once", async () => {
    const reading = `/api/v1/group-trainings/${ID}/check-ins/${ID.replace("0a", "0e")}`;
    house = offline;
    expect((await write("PUT", reading, { code: "RJSTS2S4F4R5G", readAt: "2026-07-19T04:57:00Z" })).status).toBe(202);
    expect(await waiting()).toMatchObject([{ method: "PUT", path: reading, state: { kind: "waits" } }]);

    house = ({ path }) => (path === "/app/session" ? session() : new Response(null, { status: 204 }));
    asked = [];
    await changes.sendAll();
    await changes.sendAll();
    expect(writes()).toEqual([["PUT", reading, { code: "RJSTS2S4F4R5G", readAt: "2026-07-19T04:57:00Z" }]]);
    expect(await waiting()).toEqual([]);
  });

  it("of a code that the service refuses stays with the service's words", async () => {
    house = offline;
    await write("PUT", `/api/v1/group-trainings/${ID}/check-ins/${ID.replace("0a", "0e")}`, { code: "RJSTS2S4F4R5G", readAt: "2026-07-19T04:57:00Z" });
    house = ({ path }) => (path === "/app/session" ? session() : json({ title: "The code had expired", detail: "Read a new one." }, 409));
    await changes.sendAll();
    expect(await waiting()).toMatchObject([{ state: { kind: "refused", title: "The code had expired", detail: "Read a new one." } }]);
  });

  it("of something that must not wait fails without a network", async () => {
    house = offline;
    await expect(write("POST", `${TRAINING}/photos`, {})).rejects.toThrow("network");
    await expect(write("POST", "/api/v1/profiles/me/privacy-zones", {})).rejects.toThrow("network");
    await expect(write("DELETE", "/api/v1/vendor-apps/x")).rejects.toThrow("network");
    expect(await waiting()).toEqual([]);
  });

  it("fails without a network while it is unknown who is signed in", async () => {
    house = () => json({ signedIn: false });
    await read("/app/session");
    house = offline;
    await expect(rename("Hill")).rejects.toThrow("network");
  });

  it("waits behind those of the same document", async () => {
    house = offline;
    await rename("Hill");
    house = () => json({});
    asked = [];
    expect((await write("PATCH", TRAINING, { feeling: 5 }, { "If-Match": '"1"' })).status).toBe(202);
    expect(writes()).toEqual([]);
    expect(await waiting()).toMatchObject([{ body: { name: "Hill", feeling: 5 } }]);
  });
});

describe("what waits", () => {
  it("is sent once, in its order, when the house is back", async () => {
    house = offline;
    await rename("Hill");
    await write("POST", "/api/v1/gear", { name: "Shoes" }, { "Idempotency-Key": "0c000000-0000-4000-8000-000000000003" });
    house = ({ path }) => (path === "/app/session" ? session() : json({ id: "new" }, 200, '"2"'));
    asked = [];
    await Promise.all([changes.sendAll(), changes.sendAll()]);
    await changes.sendAll();
    expect(writes()).toEqual([
      ["PATCH", TRAINING, { name: "Hill" }],
      ["POST", "/api/v1/gear", { name: "Shoes" }],
    ]);
    expect(asked.find(({ method }) => method === "POST")?.headers.get("Idempotency-Key")).toBe("0c000000-0000-4000-8000-000000000003");
    expect(await waiting()).toEqual([]);
    expect(told).toContain(2);
  });

  it("is sent for its own person only", async () => {
    house = offline;
    await rename("Hill");
    house = ({ path }) => (path === "/app/session" ? session("boris") : json({}));
    asked = [];
    expect(await changes.sendAll()).toBe(true);
    expect(writes()).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it("is not sent any more once another person has signed in, from the next request on", async () => {
    house = offline;
    await rename("Hill");
    await write("POST", "/api/v1/gear", { name: "Shoes" });
    house = ({ method }) => {
      if (method === "PATCH") {
        house = () => session("boris");
        return read("/app/session").then(() => json({}, 200));
      }
      return session();
    };
    asked = [];
    expect(await changes.sendAll()).toBe(false);
    expect(writes()).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });

  it("waits on while nobody answers", async () => {
    house = offline;
    await rename("Hill");
    expect(await changes.sendAll()).toBe(false);
    house = ({ path }) => (path === "/app/session" ? session() : json({}, 503));
    expect(await changes.sendAll()).toBe(false);
    expect(await waiting()).toHaveLength(1);
  });

  it("takes the id that the house gives, also where other changes name it", async () => {
    house = offline;
    const shoes = (await (await write("POST", "/api/v1/gear", { name: "Shoes" }, { "Idempotency-Key": "0c000000-0000-4000-8000-000000000003" })).json()) as { id: string };
    expect(await read(`/api/v1/gear/${shoes.id}`)).toMatchObject({ name: "Shoes" });
    await write("PATCH", `/api/v1/gear/${shoes.id}`, { name: "Spikes" }, { "If-Match": '"0"' });
    await write("PATCH", TRAINING, { gearIds: [shoes.id] }, { "If-Match": '"1"' });
    house = ({ path }) => (path === "/app/session" ? session() : json({ id: ID.replace("0a", "0d") }, 200, '"7"'));
    asked = [];
    await changes.sendAll();
    const real = ID.replace("0a", "0d");
    expect(writes()).toEqual([
      ["POST", "/api/v1/gear", { name: "Shoes" }],
      ["PATCH", `/api/v1/gear/${real}`, { name: "Spikes" }],
      ["PATCH", TRAINING, { gearIds: [real] }],
    ]);
    expect(asked.find(({ path }) => path.endsWith(real))?.headers.get("If-Match")).toBe('"7"');

    asked = [];
    await write("PATCH", `/api/v1/gear/${shoes.id}`, { replacedBy: shoes.id }); // a page that is open for longer
    expect(writes()).toEqual([["PATCH", `/api/v1/gear/${real}`, { replacedBy: real }]]);
  });

  it("keeps a change that is made while an earlier one is being sent", async () => {
    house = offline;
    await rename("Hill");
    let following: Promise<Response> | undefined;
    house = ({ path, method }) => {
      if (path === "/app/session") {
        return session();
      }
      if (method === "PATCH" && !following) {
        following = rename("Hill and back");
        return following.then(() => json({ id: ID }, 200, '"2"'));
      }
      return json({ id: ID }, 200, '"2"');
    };
    await changes.sendAll();
    expect(await waiting()).toMatchObject([{ body: { name: "Hill and back" }, base: { name: "Hill" }, etag: '"2"' }]);
    asked = [];
    await changes.sendAll();
    expect(await waiting()).toEqual([]);
    expect(writes()).toEqual([["PATCH", TRAINING, { name: "Hill and back" }]]);
  });

  it("has one key from its first attempt on", async () => {
    house = offline;
    await write("POST", "/api/v1/progress/goals", { target: 1 });
    house = ({ path }) => (path === "/app/session" ? session() : json({ id: "new" }));
    await changes.sendAll();
    const keys = asked.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  describe("as a creation whose first answer was lost", () => {
    const LOST = Date.UTC(2026, 10, 20, 8);
    const addShoes = async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: LOST });
      house = ({ path }) => (path === "/app/session" ? session() : json({}, 504));
      await write("POST", "/api/v1/gear", { name: "Shoes" });
      house = ({ path }) => (path === "/app/session" ? session() : json({ id: "new" }));
      asked = [];
    };

    it("is sent again with its key while the house knows it", async () => {
      await addShoes();
      vi.setSystemTime(LOST + 2 * 86_400_000);
      await changes.sendAll();
      expect(writes()).toHaveLength(1);
      expect(await waiting()).toEqual([]);
    });

    it("asks the person once the house has forgotten the key, and is sent when they say so", async () => {
      await addShoes();
      vi.setSystemTime(LOST + 4 * 86_400_000);
      await changes.sendAll();
      expect(writes()).toEqual([]);
      const [doubtful] = await waiting();
      expect(doubtful).toMatchObject({ state: { kind: "doubts" } });

      await changes.decide((doubtful as Change).id, true);
      expect(writes()).toEqual([["POST", "/api/v1/gear", { name: "Shoes" }]]);
      expect(await waiting()).toEqual([]);
    });

    it("does not ask about one that never left the device", async () => {
      vi.stubGlobal("navigator", { onLine: false });
      await addShoes();
      vi.stubGlobal("navigator", { onLine: true });
      vi.setSystemTime(LOST + 4 * 86_400_000);
      await changes.sendAll();
      expect(writes()).toHaveLength(1);
    });
  });

  it("is forgotten when nobody came back for it", async () => {
    await outbox.add({ id: "old", accountId: "boris", method: "DELETE", path: TRAINING, target: TRAINING, madeAt: Date.now() - 91 * 86_400_000, state: { kind: "waits" } });
    await outbox.add({ id: "new", accountId: "boris", method: "DELETE", path: TRAINING, target: TRAINING, madeAt: Date.now(), state: { kind: "waits" } });
    await changes.sendAll();
    expect((await outbox.list("boris")).map(({ id }) => id)).toEqual(["new"]);
  });

  it("holds up what was made of a change that needs the person, and nothing else", async () => {
    house = offline;
    await rename("Hill");
    await write("POST", "/api/v1/gear", { name: "Shoes" });
    house = ({ path, method }) =>
      path === "/app/session" ? session() : path !== TRAINING ? json({ id: "new" }) : method === "GET" ? json({ id: ID, name: "Long run" }, 200, '"2"') : json({}, 412);
    await changes.sendAll();
    const [asks, ...others] = await waiting();
    expect(asks).toMatchObject({ state: { kind: "asks", theirs: { name: "Long run" } } });
    expect(others).toEqual([]);

    house = ({ path }) => (path === "/app/session" ? session() : json({}));
    asked = [];
    await changes.decide((asks as Change).id, true);
    expect(writes()).toEqual([["PATCH", TRAINING, { name: "Hill" }]]);
    expect(await waiting()).toEqual([]);
  });

  it("goes with what it was made of when that is discarded", async () => {
    house = offline;
    const shoes = (await (await write("POST", "/api/v1/gear", { name: "Shoes" })).json()) as { id: string };
    await write("PATCH", `/api/v1/gear/${shoes.id}`, { name: "Spikes" });
    await rename("Hill");
    await changes.discard(shoes.id);
    expect(await waiting()).toMatchObject([{ target: TRAINING }]);
  });
});
