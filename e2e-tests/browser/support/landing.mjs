import { createServer } from "node:http";
import { once } from "node:events";

/** Where an application's redirect ends, on a free port of this machine. */
export async function startLanding() {
  const server = createServer((request, response) => response.setHeader("content-type", "text/plain").end("back at the application"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${server.address().port}/callback`, close: () => server.close() };
}
