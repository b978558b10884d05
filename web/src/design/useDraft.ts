import { useState } from "react";

/**
 * The fields of a form: what stands, under what the person wrote. Fields that were not touched follow what stands, also when a newer
 * version of it is read while the form is open.
 */
export function useDraft<D extends object>(stands: D): readonly [D, (written: Partial<D>) => void] {
  const [written, setWritten] = useState<Partial<D>>({});
  return [{ ...stands, ...written }, (more) => setWritten((before) => ({ ...before, ...more }))];
}
