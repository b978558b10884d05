import { expect, it } from "vitest";
import { Memory } from "./memory";

const signal = (number: number) => ({ kind: "training-changed", reference: `/api/v1/trainings/${number}` });

it("knows what was heard since a moment, once each", () => {
  const memory = new Memory();
  memory.keep(signal(1), 10);
  memory.keep(signal(2), 20);
  memory.keep(signal(2), 30);

  expect(memory.since(20)).toEqual([signal(2)]);
  expect(memory.since(31)).toEqual([]);
});

it("says that all is worth a look where it has forgotten", () => {
  const memory = new Memory();
  for (let count = 0; count < 101; count++) {
    memory.keep(signal(count), count);
  }

  expect(memory.since(0)).toEqual([{ kind: "reset" }]);
  expect(memory.since(1)).toHaveLength(100);
});
