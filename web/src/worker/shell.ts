import { networkFirst } from "./networkFirst";

/** The app's own files, as one build made them: they are kept together, so that an old shell never meets new scripts. */
export interface Build {
  readonly version: string;
  /** Addresses of all that the app needs to start anywhere. */
  readonly files: readonly string[];
}

const PREFIX = "shell-";
/** A parameter of its own, so that the gateway answers the shell itself instead of asking who is signed in. */
export const SHELL = "/app/?silent=no";
/** The session's own ways are never answered by the shell. */
const SESSION_WAYS = /^\/app\/(?:sign-in|sign-out|callback|session|back-channel-logout)$/;
const PATIENCE_MILLIS = 4_000;
const ASSETS = "/app/assets/";

export async function keepShell({ version, files }: Build): Promise<void> {
  const cache = await caches.open(PREFIX + version);
  await cache.addAll([SHELL, ...files].map((address) => new Request(address, { cache: "no-cache" })));
}

export async function dropOldShells({ version }: Build): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version).map((name) => caches.delete(name)));
}

export function isScreen(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return request.mode === "navigate" && request.method === "GET" && pathname.startsWith("/app/") && !SESSION_WAYS.test(pathname);
}

/** A screen's page, network first. */
export async function screenPage(request: Request, { version }: Build): Promise<Response> {
  const kept = async () => (await caches.open(PREFIX + version)).match(SHELL);
  return (await networkFirst(request, kept, PATIENCE_MILLIS)).response;
}

/** The name of an asset changes with its content, so that a cached one is never stale. Other files go network first. */
export async function file(request: Request, { version }: Build): Promise<Response> {
  const kept = async () => (await caches.open(PREFIX + version)).match(request, { ignoreVary: true });
  if (new URL(request.url).pathname.startsWith(ASSETS)) {
    return (await kept().catch(() => undefined)) ?? fetch(request);
  }
  return (await networkFirst(request, kept, PATIENCE_MILLIS)).response;
}
