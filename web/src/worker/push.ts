import type { Text } from "../text/messages";

const NEWS: Text = { en: "There is news for you in FitConnect", ru: "В FitConnect есть новости для вас" };
const ICON = "/app/icons/icon-192.png";
const INBOX = "/app/notifications";

/** What notification-service sends, encrypted for this browser. */
interface PushMessage {
  readonly id: string;
  /** What replaces an earlier one has its tag. */
  readonly tag?: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** Of the worker's registration, what is needed here. */
export interface Screen {
  showNotification(title: string, options: NotificationOptions): Promise<void>;
}

/** Of the worker's clients, what is needed here. */
export interface Windows {
  matchAll(options: { readonly type: "window"; readonly includeUncontrolled: true }): Promise<readonly { readonly url: string; focus(): Promise<unknown> }[]>;
  openWindow(url: string): Promise<unknown>;
}

/** Shows what was pushed. A browser takes the right away from an app that shows nothing, so that even what cannot be read is shown. */
export function show(text: string | undefined, screen: Screen): Promise<void> {
  const message = read(text);
  if (!message) {
    return screen.showNotification(NEWS[navigator.language.startsWith("ru") ? "ru" : "en"], { icon: ICON, tag: "news", data: { path: INBOX } });
  }
  const options: NotificationOptions & { readonly renotify: boolean } = {
    body: message.text,
    icon: ICON,
    lang: message.language,
    tag: message.tag ?? message.id, // one that is sent twice is shown once
    renotify: message.tag !== undefined && message.tag !== message.id,
    data: { path: `${INBOX}?notification=${encodeURIComponent(message.id)}` },
  };
  return screen.showNotification(message.title, options);
}

/** Opens what a notification is about: in a window that shows it already, else in a new one, since another may hold unsaved work. */
export async function open(data: unknown, origin: string, windows: Windows): Promise<void> {
  const address = origin + pathOf(data);
  const open = await windows.matchAll({ type: "window", includeUncontrolled: true });
  const same = open.find(({ url }) => url === address);
  await (same ? same.focus() : windows.openWindow(address));
}

/** Who signs out wants to see nothing of theirs on this screen any more. The service learns of it from the push service. */
export async function unsubscribe(registration: Pick<ServiceWorkerRegistration, "pushManager">): Promise<void> {
  const subscription = await registration.pushManager?.getSubscription().catch(() => null);
  await subscription?.unsubscribe().catch(() => undefined);
}

function pathOf(data: unknown): string {
  const path = typeof data === "object" && data !== null && "path" in data ? data.path : undefined;
  return typeof path === "string" && path.startsWith("/app/") ? path : INBOX;
}

function read(text: string | undefined): PushMessage | undefined {
  try {
    const message: unknown = JSON.parse(text ?? "");
    return isMessage(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is PushMessage {
  return typeof value === "object" && value !== null && ["id", "title", "text", "language"].every((name) => typeof (value as Record<string, unknown>)[name] === "string");
}
