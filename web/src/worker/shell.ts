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
/** The name of an asset is that of its content, so that those that a page names tell its build. */
const NAMED_ASSETS = /\/app\/assets\/[\w.-]+/g;

/** Fails when the gateway gives the shell of another build, as during a rolling update: the browser tries again later. */
export async function keepShell(build: Build): Promise<void> {
  const shell = await fetch(SHELL, { cache: "no-cache" });
  if (!shell.ok || !isOf(build, await assetsOf(shell))) {
    throw new Error(`The shell is not that of the build ${build.version}`);
  }
  const cache = await caches.open(PREFIX + build.version);
  await cache.addAll(build.files.map((address) => new Request(address, { cache: "no-cache" })));
  await cache.put(SHELL, shell);
}

export async function dropOldShells({ version }: Build): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version).map((name) => caches.delete(name)));
}

export function isScreen(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return request.mode === "navigate" && request.method === "GET" && pathname.startsWith("/app/") && !SESSION_WAYS.test(pathname);
}

export function isAsset(pathname: string): boolean {
  return pathname.startsWith(ASSETS);
}

/**
 * A screen's page, network first. One of another build is shown only once all its files are kept here: another instance of the gateway
 * may not have them.
 *
 * @param update asks for that build's worker, which keeps them
 */
export async function screenPage(request: Request, build: Build, update: () => void): Promise<Response> {
  const own = async () => (await caches.open(PREFIX + build.version)).match(SHELL);
  const { response, isKept } = await networkFirst(request, own, PATIENCE_MILLIS);
  if (isKept || !response.ok || !response.headers.get("Content-Type")?.includes("html")) {
    return response;
  }
  const assets = await assetsOf(response);
  if (assets.length === 0 || isOf(build, assets) || (await areKept(assets))) {
    return response;
  }
  update();
  return (await own().catch(() => undefined)) ?? response;
}

async function assetsOf(page: Response): Promise<readonly string[]> {
  return (await page.clone().text()).match(NAMED_ASSETS) ?? [];
}

function isOf({ files }: Build, assets: readonly string[]): boolean {
  return assets.length > 0 && assets.every((asset) => files.includes(asset));
}

/** A cache has its shell last, so that one that has it has all files of its build. */
async function areKept(assets: readonly string[]): Promise<boolean> {
  for (const name of (await caches.keys()).filter((each) => each.startsWith(PREFIX))) {
    const shell = await (await caches.open(name)).match(SHELL);
    const own = shell ? await assetsOf(shell) : [];
    if (own.length > 0 && assets.every((asset) => own.includes(asset))) {
      return true;
    }
  }
  return false;
}

/** The name of an asset changes with its content, so that a cached one is never stale, whichever build kept it. Other files go network first. */
export async function file(request: Request, { version }: Build): Promise<Response> {
  const kept = async () => (await caches.open(PREFIX + version)).match(request, { ignoreVary: true });
  if (isAsset(new URL(request.url).pathname)) {
    return (await kept().catch(() => undefined)) ?? (await ofAnyBuild(request).catch(() => undefined)) ?? fetch(request);
  }
  return (await networkFirst(request, kept, PATIENCE_MILLIS)).response;
}

async function ofAnyBuild(request: Request): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter((each) => each.startsWith(PREFIX))) {
    const kept = await (await caches.open(name)).match(request, { ignoreVary: true });
    if (kept) {
      return kept;
    }
  }
  return undefined;
}
