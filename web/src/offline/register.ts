/** Lets the app start without a network. A browser that refuses has the app as long as there is one. */
export function registerWorker(): void {
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    window.addEventListener("load", () => void navigator.serviceWorker.register("/app/sw.js").catch(() => undefined));
  }
}
