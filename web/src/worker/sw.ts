import { answer, doubt, forgetAll, isKept } from "./answers";
import { dropOldShells, file, isScreen, keepShell, screenPage, type Build } from "./shell";

/** Written in by the build. */
declare const BUILD: Build;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

// A new build waits until all tabs of the old one are closed: their screens load parts that only the old build has.
addEventListener("install", (event) => (event as Lasting).waitUntil(keepShell(BUILD)));
addEventListener("activate", (event) => (event as Lasting).waitUntil(dropOldShells(BUILD)));

addEventListener("fetch", (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) {
    return;
  }
  if (pathname === "/app/sign-out") {
    fetching.waitUntil(forgetAll());
  } else if (pathname === "/app/callback") {
    fetching.waitUntil(doubt());
  } else if (isScreen(request)) {
    fetching.respondWith(screenPage(request, BUILD));
  } else if (BUILD.files.includes(pathname)) {
    fetching.respondWith(file(request, BUILD));
  } else if (isKept(request)) {
    fetching.respondWith(answer(request, (work) => fetching.waitUntil(work)));
  }
});
