import { mailbox } from "./platform.mjs";

const PATIENCE_MILLIS = 30_000;
const PAUSE_MILLIS = 100;

/** Waits for the newest mail to an address that has a code, and returns the code. */
export async function awaitCode(address, { after = 0 } = {}) {
  const end = Date.now() + PATIENCE_MILLIS;
  while (Date.now() < end) {
    const mails = await mailsTo(address);
    const code = mails
      .slice(0, Math.max(0, mails.length - after))
      .map((mail) => /^\s*(\d{6,10})\s*$/m.exec(mail.text))
      .find((found) => found);
    if (code) {
      return code[1];
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
  throw new Error(`no mail with a code came to ${address}`);
}

/** All mails to an address, the newest first. */
export async function mailsTo(address) {
  const answer = await fetch(new URL(`/mails?to=${encodeURIComponent(address)}`, mailbox), {
    headers: { accept: "application/json" },
  });
  if (!answer.ok) {
    throw new Error(`the mail catcher answered ${answer.status}`);
  }
  return answer.json();
}
