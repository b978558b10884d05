import type { Session } from "./session";

/** The account that the gateway says is signed in now; undefined when it names none. Throws when there is no answer. */
export async function signedInAccount(signal?: AbortSignal): Promise<string | undefined> {
  const answer = await fetch("/app/session", signal ? { signal } : {});
  const { signedIn, accountId } = (await answer.json()) as Partial<Session>;
  return answer.ok && signedIn ? accountId : undefined;
}
