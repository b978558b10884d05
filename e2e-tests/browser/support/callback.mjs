import { createServer } from "node:http";
import { once } from "node:events";
import { relyingParty } from "./platform.mjs";

/** Serves the relying party's registered addresses and keeps what the provider sends there. */
export async function startCallback() {
  const base = `http://127.0.0.1:${relyingParty.port}`;
  const answers = [];
  const waiting = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url, base);
    response.setHeader("content-type", "text/plain").end("You may close this page.");
    if (["/callback", "/signed-out"].includes(address.pathname)) {
      const next = waiting.shift();
      next ? next(address) : answers.push(address);
    }
  });
  server.listen(relyingParty.port, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `${base}/callback`,
    signedOut: `${base}/signed-out`,
    /** The next answer, as an address with its parameters; the test's own time limit bounds the wait. */
    next: () => (answers.length > 0 ? Promise.resolve(answers.shift()) : new Promise((resolve) => waiting.push(resolve))),
    close: () => server.close(),
  };
}
