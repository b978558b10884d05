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

/** A letter typed into a field is text, not a shortcut; in a dialog it is the dialog's. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog]") !== null;
}
