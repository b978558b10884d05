import { ProblemError, problemOf } from "@fitconnect/client";
import { currentLanguage } from "../text/language";
import type { Head, Journal } from "./journal";
import { signedInAccount } from "../session/signedIn";
import { messages } from "./messages";
import { tcxOf } from "./tcx";

/** A hung upload holds up the others. */
const LONGEST_MILLIS = 60_000;
const TCX = "application/vnd.garmin.tcx+xml";

/**
 * Hands a finished recording in. The key is the recording's own, so that an attempt whose answer was lost makes no second training;
 * the journal is erased here once the service has accepted the file.
 */
export async function handIn(journal: Journal, head: Head): Promise<void> {
  await demandPerson(head.accountId);
  const file = tcxOf(head, await journal.read(head.id));
  const name = `${new Date(head.startedAt).toISOString().slice(0, 16).replace(":", "-")}.tcx`;
  const answer = await fetch(`/api/v1/imports?fileName=${encodeURIComponent(name)}&externalId=${head.id}`, {
    method: "POST",
    headers: { "Content-Type": TCX, "Idempotency-Key": head.id, "FitConnect-Web": "1", "Accept-Language": currentLanguage() },
    body: file,
    signal: AbortSignal.timeout(LONGEST_MILLIS),
  });
  if (!answer.ok || answer.redirected) {
    throw problemOf(answer, await answer.json().catch(() => undefined));
  }
  await journal.erase(head.id);
}

/** Another tab may have signed somebody else in since. */
async function demandPerson(accountId: string): Promise<void> {
  if ((await signedInAccount()) !== accountId) {
    throw new ProblemError({ type: "about:blank", title: messages.signInFirst[currentLanguage()], status: 401 });
  }
}

/** Hands in what waits, the oldest first; one that fails waits on and does not hold up the others. Returns how many were handed in. */
export async function handInAll(journal: Journal, accountId: string): Promise<{ readonly sent: number; readonly waiting: readonly { readonly head: Head; readonly failure: unknown }[] }> {
  const finished = (await journal.list(accountId)).filter(({ finishedAt }) => finishedAt !== undefined).sort((one, other) => one.startedAt - other.startedAt);
  const waiting: { head: Head; failure: unknown }[] = [];
  for (const head of finished) {
    await handIn(journal, head).catch((failure: unknown) => waiting.push({ head, failure }));
  }
  return { sent: finished.length - waiting.length, waiting };
}
