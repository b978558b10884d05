import { expect, it, vi } from "vitest";
import { Leaving } from "./leaving";

it("deletes what was not kept, by its path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  leaving.hide("a", "/things/a");
  leaving.hide("b", "/things/b");
  expect(leaving.has("a")).toBe(true);

  leaving.keep("a");
  leaving.settle("a");
  leaving.settle("b");

  expect(leaving.has("a")).toBe(false);
  expect(asked.mock.calls.map(([path]) => path)).toEqual(["/things/b"]);
});

it("keeps what is new at a path", () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  const leaving = new Leaving();
  leaving.hide("old", "/picture");
  leaving.keepAt("/picture");
  leaving.settle("old");

  expect(asked).not.toHaveBeenCalled();
});
