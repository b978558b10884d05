import { describe, expect, it } from "vitest";
import { LARGEST_BYTES, nextToSend, queueOf, type Entry } from "./queue";

const file = (name: string, bytes = 1) => ({ name, size: bytes }) as File;
const added = queueOf([], { type: "add", files: [file("a.fit"), file("b.fit"), file("huge.fit", LARGEST_BYTES + 1)] });

const stages = (entries: readonly Entry[]) => entries.map(({ stage }) => stage.name);

describe("the queue of files", () => {
  it("says at once that a file is too large", () => {
    expect(stages(added)).toEqual(["waiting", "waiting", "too-large"]);
  });

  it("gives each file a key of its own, in later drops too", () => {
    const more = queueOf(added, { type: "add", files: [file("c.fit")] });
    expect(new Set(more.map(({ key }) => key)).size).toBe(4);
  });

  it("sends one file at a time, in their order", () => {
    expect(nextToSend(added)?.file.name).toBe("a.fit");
    const sending = queueOf(added, { type: "move", key: 1, stage: { name: "sending", percent: 10 } });
    expect(nextToSend(sending)).toBeUndefined();
    const read = queueOf(sending, { type: "move", key: 1, stage: { name: "reading", importId: "i" } });
    expect(nextToSend(read)?.file.name).toBe("b.fit");
  });

  it("keeps a cancelled file cancelled when its answer comes late", () => {
    const cancelled = queueOf(added, { type: "move", key: 2, stage: { name: "cancelled" } });
    expect(stages(queueOf(cancelled, { type: "move", key: 2, stage: { name: "reading", importId: "i" } }))[1]).toBe("cancelled");
    expect(stages(queueOf(cancelled, { type: "repeat", key: 2 }))[1]).toBe("waiting");
  });
});
