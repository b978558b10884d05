import { decoded } from "./decode";

/** A thread of its own for what a long recording costs to read. */
addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  const samples = decoded(data);
  const columns = Object.values(samples).filter((value) => value instanceof Float64Array);
  (self as unknown as Worker).postMessage(samples, columns.map(({ buffer }) => buffer));
});
