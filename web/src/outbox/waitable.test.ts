import { expect, it } from "vitest";
import { targetOf } from "./waitable";

const EVENT = "/api/v1/group-trainings/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b/event";

it("lets a finish wait, and nothing else of an event", () => {
  expect(targetOf("PUT", `${EVENT}/finish`)).toBe(`${EVENT}/finish`);
  expect(targetOf("DELETE", `${EVENT}/finish`)).toBeUndefined();
  expect(targetOf("PUT", EVENT)).toBeUndefined();
});

it("lets a message wait, whose id the client makes, and nothing else of a conversation", () => {
  const conversation = "/api/v1/conversations/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
  const message = `${conversation}/messages/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c`;
  expect(targetOf("PUT", message)).toBe(message);
  expect(targetOf("DELETE", `${conversation}/messages/by-number/3`)).toBeUndefined();
  expect(targetOf("PUT", `${conversation}/read`)).toBeUndefined();
});
