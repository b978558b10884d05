import { expect, it } from "vitest";
import { RequestKeys } from "./requestKeys";

it("gives the same request one key until it is answered, and a changed one another", () => {
  const keys = new RequestKeys();
  const first = keys.of("Well done");
  expect(keys.of("Well done")).toBe(first);
  expect(keys.of("Well done!")).not.toBe(first);
  keys.forget("Well done");
  expect(keys.of("Well done")).not.toBe(first);
});
