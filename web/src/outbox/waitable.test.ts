import { expect, it } from "vitest";
import { targetOf } from "./waitable";

const EVENT = "/api/v1/group-trainings/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b/event";

it("lets a finish wait, and nothing else of an event", () => {
  expect(targetOf("PUT", `${EVENT}/finish`)).toBe(`${EVENT}/finish`);
  expect(targetOf("DELETE", `${EVENT}/finish`)).toBeUndefined();
  expect(targetOf("PUT", EVENT)).toBeUndefined();
});
