import { inflateRawSync } from "node:zlib";

const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** The files of a zip archive, as texts by their names. */
export function unzip(bytes) {
  const files = new Map();
  let at = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  at = bytes.readUInt32LE(at + 16); // where the list of files begins
  while (at + ENTRY_LENGTH < bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    const [size, name, extra, comment] = [bytes.readUInt32LE(at + 20), ...[28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))];
    const packed = bytes.readUInt16LE(at + 10) !== 0;
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(begin, begin + size);
    files.set(bytes.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + name), (packed ? inflateRawSync(content) : content).toString("utf8"));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return files;
}
