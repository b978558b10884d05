import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeCaches } from "../testing/caches";
import { answer, doubt, forgetAll, isKept } from "./answers";

const get = (path: string) => new Request(`http://house${path}`);
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const session = (accountId?: string) => json(accountId ? { signedIn: true, accountId } : { signedIn: false });

let all: FakeCaches["all"];
let house: (path: string) => Promise<Response>;
const offline = () => Promise.reject(new TypeError("network"));

beforeEach(() => {
  const fakes = new FakeCaches("http://house");
  all = fakes.all;
  vi.stubGlobal("caches", fakes);
  vi.stubGlobal("fetch", (request: Request) => house(new URL(request.url).pathname));
});

/** With all that was left for later. */
async function ask(request: Request): Promise<Response> {
  const works: Promise<unknown>[] = [];
  const given = await answer(request, (work) => works.push(work));
  await Promise.all(works);
  return given;
}

async function readAs(accountId: string, body: unknown): Promise<void> {
  house = (path) => Promise.resolve(path === "/app/session" ? session(accountId) : json(body));
  await ask(get("/app/session"));
  await ask(get("/api/v1/trainings"));
}

describe("the last answers", () => {
  it("stand in for the house while it is out of reach", async () => {
    await readAs("anna", "of Anna");
    house = offline;
    expect(await (await ask(get("/api/v1/trainings"))).json()).toBe("of Anna");
    expect(await (await ask(get("/app/session"))).json()).toMatchObject({ accountId: "anna" });
    house = () => Promise.resolve(json({}, 503));
    expect(await (await ask(get("/api/v1/trainings"))).json()).toBe("of Anna");
    await expect(ask(get("/api/v1/goals"))).resolves.toHaveProperty("status", 503);
  });

  it("are gone when another person is signed in", async () => {
    await readAs("anna", "of Anna");
    house = () => Promise.resolve(session("boris"));
    await ask(get("/app/session"));
    house = offline;
    await expect(ask(get("/api/v1/trainings"))).rejects.toThrow("network");
    expect([...all.keys()]).not.toContain("answers-anna");
  });

  it.each([
    ["a sign-out", () => forgetAll()],
    ["a session that is over", () => ((house = () => Promise.resolve(session())), ask(get("/app/session")))],
    ["an answer 401", () => ((house = () => Promise.resolve(json({ type: "…/session-ended" }, 401))), ask(get("/api/v1/goals")))],
  ])("are gone after %s", async (_, end) => {
    await readAs("anna", "of Anna");
    await end();
    house = offline;
    await expect(ask(get("/api/v1/trainings"))).rejects.toThrow("network");
    await expect(ask(get("/app/session"))).rejects.toThrow("network");
  });

  it("are neither kept nor given back between a sign-in and the gateway's word about it", async () => {
    await readAs("anna", "of Anna");
    await doubt();
    house = () => Promise.resolve(json("of Boris"));
    await ask(get("/api/v1/trainings"));
    house = offline;
    await expect(ask(get("/api/v1/trainings"))).rejects.toThrow("network");
  });

  it("are not kept when the person changed while they were on their way", async () => {
    await readAs("anna", "of Anna");
    house = async (path) => {
      if (path === "/api/v1/goals") {
        house = () => Promise.resolve(session("boris"));
        await ask(get("/app/session"));
      }
      return json("of Anna");
    };
    await ask(get("/api/v1/goals"));
    expect(await all.get("answers-boris")?.match(get("/api/v1/goals"))).toBeUndefined();
    expect(all.has("answers-anna")).toBe(false);
  });

  it("do not come between the house and the person when they cannot be kept", async () => {
    await readAs("anna", "of Anna");
    vi.stubGlobal("caches", { open: () => Promise.reject(new DOMException("full", "QuotaExceededError")), delete: () => Promise.reject(new Error()), keys: () => Promise.reject(new Error()) });
    house = (path) => Promise.resolve(path === "/app/session" ? session("anna") : json("news"));
    expect(await (await ask(get("/app/session"))).json()).toMatchObject({ accountId: "anna" });
    expect(await (await ask(get("/api/v1/trainings"))).json()).toBe("news");
  });

  it("stand in for a house that does not answer in time, and go when what they say is gone", async () => {
    await readAs("anna", "of Anna");
    const stored = () => all.get("answers-anna")?.entries.get("http://house/api/v1/trainings")?.response;
    const before = stored();
    expect(before).toBeDefined();
    vi.useFakeTimers();
    house = () => new Promise(() => undefined);
    const given = ask(get("/api/v1/trainings"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await (await given).json()).toBe("of Anna");
    expect(stored(), "is not kept again as if it were news").toBe(before);
    vi.useRealTimers();

    house = () => Promise.resolve(json({}, 404));
    await ask(get("/api/v1/trainings"));
    house = offline;
    await expect(ask(get("/api/v1/trainings"))).rejects.toThrow("network");
  });

  it("are not given to one who waited while the person signed out, and teach the worker nothing", async () => {
    await readAs("anna", "of Anna");
    vi.useFakeTimers();
    let fail: (failure: Error) => void = () => undefined;
    house = () => new Promise((_, reject) => (fail = reject));
    const given = ask(get("/app/session")).then(() => "given", () => "nothing");
    await vi.advanceTimersByTimeAsync(1_000);
    await doubt();
    await vi.advanceTimersByTimeAsync(60_000);
    fail(new TypeError("network"));
    vi.useRealTimers();

    expect(await given).toBe("nothing");
    house = offline;
    await expect(ask(get("/app/session"))).rejects.toThrow("network");
    await expect(ask(get("/api/v1/trainings"))).rejects.toThrow("network");
  });

  it("are of the person's own reads, not of secrets, files and writes", () => {
    expect(isKept(get("/api/v1/trainings/1/streams"))).toBe(true);
    expect(isKept(get("/api/v1/friends"))).toBe(true);
    expect(isKept(get("/api/v1/people/suggestions"))).toBe(false);
    expect(isKept(get("/api/v1/contact-links/mine"))).toBe(false);
    expect(isKept(get("/api/v1/vendor-apps"))).toBe(false);
    expect(isKept(get("/api/v1/profiles/me/privacy-zones"))).toBe(false);
    expect(isKept(new Request("http://house/api/v1/trainings", { method: "POST" }))).toBe(false);
  });

  it.each([
    ["a group training", "/api/v1/group-trainings/one", true],
    ["the key for checking in to it", "/api/v1/group-trainings/one/check-in-key", true],
    ["what others recorded of it", "/api/v1/group-trainings/one/replay", false],
    ["whether it has a link", "/api/v1/group-trainings/one/invitation-link", false],
    ["where others are", "/api/v1/group-trainings/one/event/positions", false],
    ["what is nearby", "/api/v1/group-trainings/nearby", false],
  ])("know which of a group training are kept: %s", (_, path, isWorthIt) => {
    expect(isKept(get(path))).toBe(isWorthIt);
  });
});
