package io.fitconnect.integration.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All endpoints; every access names the client. */
public interface Webhooks {

    void add(Webhook webhook);

    /** Writes the endpoint in place of the one under its id. */
    void replace(Webhook webhook);

    Optional<Webhook> find(WebhookId id);

    /** Those of an app, the oldest first. */
    List<Webhook> list(String clientId);

    /** Disables an endpoint that is enabled. */
    void disable(WebhookId id, WebhookState state, Instant now);

    void remove(WebhookId id);
}
