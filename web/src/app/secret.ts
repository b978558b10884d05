/**
 * The secret of a link. It stands in the fragment, which no server and no log gets, and is kept in the tab for the way through the sign-in.
 */
export class LinkSecret {
  private readonly key: string;

  /** @param key of the link's kind in the tab's storage */
  constructor(key: string) {
    this.key = key;
  }

  read(hash: string): string | undefined {
    const secret = /^#?([A-Za-z0-9_-]{20,200})$/.exec(hash)?.[1];
    if (secret) {
      sessionStorage.setItem(this.key, secret);
    }
    return secret ?? sessionStorage.getItem(this.key) ?? undefined;
  }

  forget(): void {
    sessionStorage.removeItem(this.key);
  }
}
