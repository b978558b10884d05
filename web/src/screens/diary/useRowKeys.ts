import { useEffect, useRef } from "react";
import { listenToRowKeys } from "../../app/rows";

const ROWS = ".training-list a.training-row";

interface RowKeys {
  readonly onToggle: (id: string) => void;
}

/** J and K go through the rows, X selects, / searches. */
export function useRowKeys({ onToggle }: RowKeys): void {
  const toggle = useRef(onToggle);
  useEffect(() => {
    toggle.current = onToggle;
  });
  useEffect(
    () =>
      listenToRowKeys(ROWS, (event, row) => {
        if (event.key === "x" && row) {
          toggle.current(row.closest("li")?.dataset.id ?? "");
        } else if (event.key === "/") {
          event.preventDefault();
          document.querySelector<HTMLElement>(".search-box input")?.focus();
        }
      }),
    [],
  );
}
