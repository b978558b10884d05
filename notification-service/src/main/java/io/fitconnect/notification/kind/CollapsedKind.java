package io.fitconnect.notification.kind;

/**
 * A bundled kind of which an inbox holds at most one notification for each key: a newer one replaces the older one, together with
 * what is unread in it. It is not collected for a while, but told at once.
 */
public interface CollapsedKind<A> extends BundledKind<A> {}
