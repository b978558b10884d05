import { areKeysOn, isTyping } from "./keys";

/**
 * Listens until it is ended. J and K go through a list's rows; Enter is the row's own, since it is a link.
 *
 * @param selector finds the rows' links
 * @param onOther any other key, and the row that has the focus
 */
export function listenToRowKeys(selector: string, onOther?: (event: KeyboardEvent, row: HTMLElement | undefined) => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (!areKeysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const rows = [...document.querySelectorAll<HTMLElement>(selector)];
    const at = rows.findIndex((row) => row === document.activeElement || row.parentElement?.contains(document.activeElement));
    if (event.key === "j" || event.key === "k") {
      const next = rows[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
    } else {
      onOther?.(event, rows[at]);
    }
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}
