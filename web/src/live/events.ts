/** One block of a stream of server-sent events: what its lines say, an event or not. */
export interface Block {
  readonly event?: string;
  readonly data?: string;
  readonly id?: string;
  readonly retryMillis?: number;
}

type Field = keyof Block;

const NAMES: Readonly<Record<string, Field>> = { event: "event", data: "data", id: "id" };

/** Reads a body as the HTML standard has it. `EventSource` would do so too, but cannot bring a last id along to a new connection. */
export async function* readBlocks(body: ReadableStream<Uint8Array>): AsyncGenerator<Block> {
  let rest = "";
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const blocks = (rest + read.value).split("\n\n");
      rest = blocks.pop() ?? "";
      yield* blocks.map(blockOf);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function blockOf(text: string): Block {
  const block: { -readonly [K in Field]?: Block[K] } = {};
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/^ /, "");
    const field = NAMES[name];
    if (field && field !== "retryMillis") {
      block[field] = value;
    } else if (name === "retry" && /^\d+$/.test(value)) {
      block.retryMillis = Number(value);
    }
  }
  return block;
}
