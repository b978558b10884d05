import { onTestFinished } from "vitest";
import { createQueries } from "../session/api";

/** The app's reads and writes for one test; no answer and no message between tabs reaches the next one. */
export function queriesOfTest(): Omit<ReturnType<typeof createQueries>, "close"> {
  const { queries, sessionEnd, close } = createQueries();
  onTestFinished(close);
  return { queries, sessionEnd };
}
