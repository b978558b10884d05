/** What the house answers; on a network that hangs, what is kept here after some patience, where there is something. */
export async function fromHouse(request: Request, kept: () => Promise<Response | undefined>, patienceMillis: number): Promise<Response> {
  const asked = fetch(request);
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMillis));
  const first = await Promise.race([asked, waited]);
  return first ?? (await kept()) ?? asked;
}
