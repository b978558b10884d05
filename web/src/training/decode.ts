import type { IntegrationSchemas } from "@fitconnect/client";
import { samplesOf, type Samples } from "./samples";

type Answer = Pick<IntegrationSchemas["TrainingStreams"], "streams"> & Partial<Pick<IntegrationSchemas["SharedTrainingStreams"], "stretchStarts">>;

/** Shorter answers are read sooner than a thread starts. */
const WORTH_A_THREAD_BYTES = 200_000;

/** Reads the samples of an answer, in a thread of its own where that is worth it and the browser gives one. */
export async function decode(answer: ArrayBuffer): Promise<Samples> {
  if (answer.byteLength < WORTH_A_THREAD_BYTES || typeof Worker === "undefined") {
    return decoded(answer);
  }
  const worker = new Worker(new URL("./samplesWorker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Samples>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Samples>) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(answer); // a copy: without the thread's code it is read here
    });
  } catch {
    return decoded(answer);
  } finally {
    worker.terminate();
  }
}

export function decoded(answer: ArrayBuffer): Samples {
  const { streams, stretchStarts } = JSON.parse(new TextDecoder().decode(answer)) as Answer;
  return samplesOf(streams ?? {}, stretchStarts);
}
