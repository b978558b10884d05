package io.fitconnect.integration.webhook;

/** How an endpoint stands. The names stand in the table {@code webhook}. */
public enum WebhookState {
    /** It is told. */
    ENABLED,
    /** The vendor paused it. */
    PAUSED,
    /** It answered 410. */
    GONE,
    /** Nothing was delivered for a day. */
    FAILING
}
