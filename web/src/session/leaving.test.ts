import { expect, it, vi } from "vitest";
import { Leaving } from "./leaving";

it("deletes what was not kept, by its path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  leaving.hide("a", "/things/a");
  leaving.hide("b", "/things/b");
  expect(leaving.has("a")).toBe(true);

  leaving.keep("a");
  leaving.settle("a", vi.fn());
  leaving.settle("b", vi.fn());

  expect(leaving.has("a")).toBe(false);
  expect(asked.mock.calls.map(([path]) => path)).toEqual(["/things/b"]);
});

it("keeps what is new at a path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  leaving.hide("old", "/picture");
  leaving.keepAt("/picture");
  leaving.settle("old", vi.fn());

  expect(asked).not.toHaveBeenCalled();
});

it.each([
  ["refused", () => Promise.resolve(new Response("{}", { status: 503 }))],
  ["not sent", () => Promise.reject(new TypeError("network"))],
])("shows again what is still there, because the deletion was %s", async (_, answer) => {
  vi.spyOn(globalThis, "fetch").mockImplementation(answer);
  const leaving = new Leaving();
  leaving.hide("a", "/things/a");
  await new Promise<void>((refused) => leaving.settle("a", refused));

  expect(leaving.has("a")).toBe(false);
});
