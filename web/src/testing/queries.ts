import { onTestFinished } from "vitest";
import { createQueries } from "../session/api";

/** The app's reads and writes for one test; no answer and no message between tabs reaches the next one. */
export function queriesOfTest(): ReturnType<typeof createQueries> {
  const { queries, sessionEnd } = createQueries();
  onTestFinished(() => {
    sessionEnd.close();
    queries.clear();
  });
  return { queries, sessionEnd };
}
