import decode from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { drawPattern } from "./pattern";

const SCANNED = "FC1.01K9NH0F2DFSFRMTVWHPF0Y6HB.01K7MB4XXAFGRST0MFFSPNRJST.1RQ74J.S2S4F4R5DZT9AKDB";
const SCALE = 4;

/** What a camera would see of it, straight and sharp. */
async function photograph(text: string, encoding?: "byte") {
  const { size, path } = await drawPattern(text, encoding);
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let pixel = 0; pixel < SCALE * SCALE; pixel++) {
      const row = Number(y) * SCALE + Math.floor(pixel / SCALE);
      const column = Number(x) * SCALE + (pixel % SCALE);
      data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
    }
  }
  return { width, height: width, data };
}

describe("the pattern of a code", () => {
  it("is read back by a scanner", async () => {
    expect(decode(await photograph(SCANNED))).toBe(SCANNED);
  });

  it("may be an address", async () => {
    const address = "https://fitconnect.example/app/contact#AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
    expect(decode(await photograph(address, "byte"))).toBe(address);
  });

  it("is small enough for a phone: 33 squares a side, with the border around them", async () => {
    expect((await drawPattern(SCANNED)).size).toBe(33 + 8);
  });
});
