const KEPT = "invitation";

/**
 * The secret of an invitation link. It stands in the fragment, which no server and no log gets, and is kept in the tab for the way through the sign-in.
 */
export function readSecret(hash: string): string | undefined {
  const secret = /^#?([A-Za-z0-9_-]{20,200})$/.exec(hash)?.[1];
  if (secret) {
    sessionStorage.setItem(KEPT, secret);
  }
  return secret ?? sessionStorage.getItem(KEPT) ?? undefined;
}

export function forgetSecret(): void {
  sessionStorage.removeItem(KEPT);
}
