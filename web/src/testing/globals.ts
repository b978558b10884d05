import { afterEach, vi } from "vitest";

// All test files of a kind share one process and its modules.
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
