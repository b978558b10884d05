import { useLayoutEffect, useRef } from "react";

/**
 * Runs an act that sends something, and ignores further presses until it is done: the second press of a double one comes before any
 * button can show that it is busy.
 *
 * @param isPending whether what the act sends is still under way
 */
export function useSinglePress(isPending: boolean): (act: () => unknown) => void {
  const isUnderWay = useRef(false);
  const isSending = useRef(isPending);
  useLayoutEffect(() => {
    isSending.current = isPending;
    isUnderWay.current &&= isPending;
  }, [isPending]);
  return (act) => {
    if (isUnderWay.current || isSending.current) {
      return;
    }
    isUnderWay.current = true;
    // An act that sent nothing, for a field that is wrong, may be tried again: a render tells by then whether one was sent.
    const release = () => setTimeout(() => (isUnderWay.current = isSending.current));
    void Promise.resolve(act()).finally(release);
  };
}
