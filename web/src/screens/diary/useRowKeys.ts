import { useEffect, useRef } from "react";
import { areKeysOn, isTyping } from "../../app/keys";

const ROWS = ".training-list a.training-row";

interface RowKeys {
  readonly onToggle: (id: string) => void;
}

/** J and K go through the rows, X selects, / searches. Enter is the row's own, since it is a link. */
export function useRowKeys({ onToggle }: RowKeys): void {
  const toggle = useRef(onToggle);
  useEffect(() => {
    toggle.current = onToggle;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (!areKeysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
      const at = rows.findIndex((row) => row === document.activeElement || row.parentElement?.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") {
        const next = rows[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
        next?.focus();
        next?.scrollIntoView({ block: "nearest" });
      } else if (event.key === "x" && at >= 0) {
        toggle.current(rows[at]?.closest("li")?.dataset.id ?? "");
      } else if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLElement>(".search-box input")?.focus();
      }
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
