import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { Leaving, leavingOf, Unfinished } from "./leaving";

it("deletes what was not kept, by its path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  const a = leaving.remove("a", "/things/a", vi.fn());
  const b = leaving.remove("b", "/things/b", vi.fn());
  expect(leaving.has("a")).toBe(true);

  a.undo();
  a.settle();
  b.settle();

  expect(leaving.has("a")).toBe(false);
  expect(asked.mock.calls.map(([path]) => path)).toEqual(["/things/b"]);
});

it("hides only from the lists of its own client", () => {
  const client = new QueryClient();
  leavingOf(client).remove("a", "/things/a", vi.fn());

  expect(leavingOf(client).has("a")).toBe(true);
  expect(leavingOf(new QueryClient()).has("a")).toBe(false);
});

it("counts what is hidden below a path", () => {
  const leaving = new Leaving();
  leaving.remove("/requests/a", "/requests/a", vi.fn());
  const { undo } = leaving.remove("/requests/b", "/requests/b", vi.fn());
  leaving.remove("c", "/things/c", vi.fn());

  expect(leaving.countBelow("/requests/")).toBe(2);
  undo();
  expect(leaving.countBelow("/requests/")).toBe(1);
});

it("keeps what is new at a path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  const old = leaving.remove("old", "/picture", vi.fn());
  leaving.keepAt("/picture");
  old.settle();

  expect(asked).not.toHaveBeenCalled();
});

it.each([
  ["refused", () => Promise.resolve(new Response("{}", { status: 503 }))],
  ["not sent", () => Promise.reject(new TypeError("network"))],
])("shows again what is still there, because the deletion was %s", async (_, answer) => {
  vi.spyOn(globalThis, "fetch").mockImplementation(answer);
  const leaving = new Leaving();
  const again = vi.fn();
  const { settle } = leaving.remove("a", "/things/a", again);
  settle();

  await vi.waitFor(() => expect(leaving.has("a")).toBe(false));
  expect(again).toHaveBeenCalledTimes(2);
});

it("goes on after a reload with a deletion whose answer had not come", async () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) } as unknown as Storage;
  const asked = vi.spyOn(globalThis, "fetch").mockReturnValueOnce(new Promise(() => undefined)); // the page is left
  void new Leaving(undefined, new Unfinished(storage)).remove("a", "/zones/a", vi.fn()).settle();

  asked.mockResolvedValue(new Response(undefined, { status: 404 })); // it had arrived
  const next = new Leaving(vi.fn(), new Unfinished(storage));

  expect(next.has("a")).toBe(true);
  await vi.waitFor(() => expect(new Unfinished(storage).read().size).toBe(0));
  await vi.waitFor(() => expect(next.has("a")).toBe(false)); // lists were read again, and the same may come once more
  expect(asked.mock.calls.map(([path]) => path)).toEqual(["/zones/a", "/zones/a"]);
  expect(new Leaving(vi.fn(), new Unfinished(storage)).has("a")).toBe(false);
});
