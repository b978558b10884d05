package io.fitconnect.integration.webhook;

import io.fitconnect.platform.message.MessageKey;

/** Why an endpoint was not changed, in words for the vendor. */
public enum WebhookText implements MessageKey {
    NO_SUCH_WEBHOOK,
    NO_SUCH_DELIVERY,
    TOO_MANY_TESTS,
    TOO_MANY_WEBHOOKS,
    TOO_MANY_WEBHOOKS_DETAIL,
    WEBHOOK_DISABLED,
    WEBHOOK_DISABLED_DETAIL,
    REPLAY_RUNNING,
    REPLAY_RUNNING_DETAIL
}
