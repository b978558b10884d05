const PAUSE_MILLIS = 100;

/** Asks until the answer is yes, for a bounded time. Tells whether it became yes. */
export async function becomes(millis, ask) {
  const end = Date.now() + millis;
  while (Date.now() < end) {
    if (await ask()) {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
  return false;
}

const STREAM = "/api/v1/live";
const QUIET_MILLIS = 500;
const LONGEST_LOAD_MILLIS = 90_000;

/** What a page has under way, but for the stream of signals, which ends with the page. */
export function watchRequests(page) {
  const open = new Set();
  let last = Date.now();
  const ended = (request) => {
    open.delete(request);
    last = Date.now();
  };
  page.on("request", (request) => new URL(request.url()).pathname !== STREAM && open.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return {
    /** Waits until the page has loaded what it wants. */
    async idle() {
      const isIdle = await becomes(LONGEST_LOAD_MILLIS, () => open.size === 0 && Date.now() - last > QUIET_MILLIS);
      if (!isIdle) {
        throw new Error(`still loading: ${[...open].map((request) => request.url()).join(", ")}`);
      }
    },
  };
}
