const KEY = "fitconnect-keys";
const listeners = new Set<() => void>();

export function areKeysOn(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? "on" : "off");
  listeners.forEach((listener) => listener());
}

export function subscribeToKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
