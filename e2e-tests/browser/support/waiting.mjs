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
