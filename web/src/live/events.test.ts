import { describe, expect, it } from "vitest";
import { readBlocks } from "./events";

function bodyOf(...parts: readonly string[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      parts.forEach((part) => controller.enqueue(bytes.encode(part)));
      controller.close();
    },
  });
}

async function read(...parts: readonly string[]) {
  const blocks = [];
  for await (const block of readBlocks(bodyOf(...parts))) {
    blocks.push(block);
  }
  return blocks;
}

describe("a stream of events", () => {
  it("is read block by block", async () => {
    expect(await read(': open\nretry: 3000\nid: 2-41\n\nevent: news\nid: 2-42\ndata: {"a":1}\n\n')).toEqual([
      { retryMillis: 3000, id: "2-41" },
      { event: "news", id: "2-42", data: '{"a":1}' },
    ]);
  });

  it("may be cut anywhere on its way", async () => {
    expect(await read("event: ne", "ws\nid: 2-4", "2\n", "\nid: 2-43", "\n\n")).toEqual([{ event: "news", id: "2-42" }, { id: "2-43" }]);
  });

  it("gives nothing of a block that did not end", async () => {
    expect(await read("id: 2-42\n\nevent: half\nid: 2-43\n")).toEqual([{ id: "2-42" }]);
  });

  it("ignores fields that it does not know, and a retry that is no number", async () => {
    expect(await read("color: red\nretry: soon\nid: 2-42\n\n")).toEqual([{ id: "2-42" }]);
  });
});
