import { OUT_OF_REACH } from "../outbox/limits";

export interface Given {
  readonly response: Response;
  /** Whether it comes from the cache, and says nothing new. */
  readonly isKept: boolean;
}

/**
 * Asks the gateway, and falls back to the cached response while the gateway is unreachable: the request fails, is answered with 502 or
 * above, or takes longer than the patience. A cache that fails takes no answer away.
 */
export async function networkFirst(request: Request, kept: () => Promise<Response | undefined>, patienceMillis: number): Promise<Given> {
  const asked = fetch(request);
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMillis));
  const answer = await Promise.race([asked, patience]).catch(() => undefined);
  if (answer && answer.status < OUT_OF_REACH) {
    return { response: answer, isKept: false };
  }
  const last = await kept().catch(() => undefined);
  return last ? { response: last, isKept: true } : { response: await asked, isKept: false };
}
