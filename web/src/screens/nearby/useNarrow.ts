import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 59.99rem)";

/** Whether list and map have no room beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(NARROW).matches,
  );
}
