import { useState } from "react";

/**
 * Idempotency keys of what a form sends: one for the same request, however often it is sent, and another once it differs, which the
 * service would refuse under the first key.
 */
export class RequestKeys {
  private readonly keys = new Map<string, string>();

  of(request: string): string {
    const key = this.keys.get(request) ?? crypto.randomUUID();
    this.keys.set(request, key);
    return key;
  }

  /** It was answered: the same again is meant as another. */
  forget(request: string): void {
    this.keys.delete(request);
  }
}

export function useRequestKeys(): RequestKeys {
  const [keys] = useState(() => new RequestKeys());
  return keys;
}
