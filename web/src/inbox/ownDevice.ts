const KEY = "push-device"; // the id that notification-service gave this browser

/** Why this browser shows no notifications, where it cannot be mended by a press. */
export type Hindrance = "unable" | "denied";

/** Whether this browser can show notifications when the app is closed. Safari on a phone can once the app is on the home screen. */
export function hindrance(): Hindrance | undefined {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) {
    return "unable";
  }
  return Notification.permission === "denied" ? "denied" : undefined;
}

/** The id of this browser among the devices, if it has one that still lives. */
export async function ownDevice(): Promise<string | null> {
  const kept = localStorage.getItem(KEY);
  const subscription = kept === null || hindrance() ? undefined : await (await worker())?.pushManager.getSubscription();
  return subscription ? kept : null;
}

export function keepOwnDevice(id: string): void {
  localStorage.setItem(KEY, id);
}

/** Asks the person, then the browser. Empty where either says no. */
export async function subscribe(applicationServerKey: string): Promise<PushSubscriptionJSON | undefined> {
  if ((await Notification.requestPermission()) !== "granted") {
    return undefined;
  }
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe(); // it may be of another account or of an old key
  return (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })).toJSON();
}

export async function unsubscribe(): Promise<void> {
  localStorage.removeItem(KEY);
  await (await (await worker())?.pushManager.getSubscription())?.unsubscribe();
}

/** How a person tells this browser from their others: "Firefox · Android". */
export function ownDeviceName(agent: string = navigator.userAgent): string {
  return [nameOf(agent, BROWSERS), nameOf(agent, SYSTEMS)].filter(Boolean).join(" · ") || "Browser";
}

/** The first that matches counts: Edge calls itself Chrome too, and Chrome Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg/, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

function nameOf(agent: string, names: typeof BROWSERS): string | undefined {
  return names.find(([pattern]) => pattern.test(agent))?.[1];
}

function worker(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration("/app/");
}
