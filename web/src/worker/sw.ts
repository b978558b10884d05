import { answer, doubt, forgetAll, isKept } from "./answers";
import { Outbox } from "../outbox/store";
import { CHANNEL, isOrder, SYNC } from "../outbox/words";
import { targetOf } from "../outbox/waitable";
import { Changes } from "./changes";
import { open, show, unsubscribe, type Windows } from "./push";
import { dropOldShells, file, isAsset, isScreen, keepShell, screenPage, type Build } from "./shell";

/** Written in by the build. */
declare const BUILD: Build;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Pushed extends Lasting {
  readonly data: { text(): string } | null;
}

interface Clicked extends Lasting {
  readonly notification: Notification;
}

/** Of the worker's own scope, what the types of a page do not have. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Windows;
}

interface Syncing extends Lasting {
  readonly tag: string;
}

const { registration, clients } = self as unknown as WorkerScope;
const channel = new BroadcastChannel(CHANNEL);
const changes = new Changes(new Outbox(), (sent) => channel.postMessage({ sent }));

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
    fetching.waitUntil(Promise.all([forgetAll(), unsubscribe(registration)]));
  } else if (pathname === "/app/callback") {
    fetching.waitUntil(doubt());
  } else if (isScreen(request)) {
    fetching.respondWith(screenPage(request, BUILD, () => fetching.waitUntil(update())));
  } else if (BUILD.files.includes(pathname) || isAsset(pathname)) {
    fetching.respondWith(file(request, BUILD));
  } else if (isKept(request)) {
    fetching.respondWith(read(request, (work) => fetching.waitUntil(work)));
  } else if (targetOf(request.method, pathname)) {
    fetching.respondWith(changes.write(request, () => fetching.waitUntil(sendLater())));
  }
});

async function read(given: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const request = await changes.addressed(given);
  const unsent = await changes.unsent(request);
  return unsent ?? changes.show(request, await answer(request, later));
}

/** Fetches the worker of a newer build now instead of when the browser would. */
async function update(): Promise<void> {
  const { registration } = self as unknown as { registration: { update(): Promise<unknown> } };
  await registration.update().catch(() => undefined); // it may be the turn of the older gateway
}

/** Wakes the worker when the network is back, where the browser can. */
async function sendLater(): Promise<void> {
  const { sync } = (self as unknown as { registration: { sync?: { register(tag: string): Promise<void> } } }).registration;
  await sync?.register(SYNC).catch(() => undefined); // the pages try again as long as one is open
}

addEventListener("sync", (event) => {
  const { tag } = event as Syncing;
  if (tag === SYNC) {
    (event as Syncing).waitUntil(changes.sendAll().then((isDone) => (isDone ? undefined : Promise.reject(new Error("not reached")))));
  }
});

addEventListener("message", (event) => {
  const { data } = event as MessageEvent<unknown>;
  if (isOrder(data)) {
    (event as unknown as Lasting).waitUntil(data.act === "send" ? changes.sendAll() : data.act === "discard" ? changes.discard(data.id) : changes.decide(data.id, data.isMine));
  }
});

addEventListener("push", (event) => (event as Pushed).waitUntil(show((event as Pushed).data?.text(), registration)));

addEventListener("notificationclick", (event) => {
  const { notification } = event as Clicked;
  notification.close();
  (event as Clicked).waitUntil(open(notification.data, location.origin, clients));
});
