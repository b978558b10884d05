const OUT_OF_REACH = 502;

export interface Given {
  readonly response: Response;
  /** Whether it is what was kept here, which says nothing new. */
  readonly isKept: boolean;
}

/**
 * The house has the first word. What is kept here stands in while the house is out of reach: it fails, answers 502 or above, or does
 * not answer within the patience. Keeping that fails, for want of room, takes no answer away.
 */
export async function houseFirst(request: Request, kept: () => Promise<Response | undefined>, patienceMillis: number): Promise<Given> {
  const asked = fetch(request);
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMillis));
  const answer = await Promise.race([asked, patience]).catch(() => undefined);
  if (answer && answer.status < OUT_OF_REACH) {
    return { response: answer, isKept: false };
  }
  const last = await kept().catch(() => undefined);
  return last ? { response: last, isKept: true } : { response: await asked, isKept: false };
}
