package io.fitconnect.integration.webhook;

/**
 * An endpoint with its secret, which is told this once.
 *
 * @param secret as Standard Webhooks writes it
 */
public record RegisteredWebhook(Webhook webhook, String secret) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "RegisteredWebhook[" + webhook + "]";
    }
}
