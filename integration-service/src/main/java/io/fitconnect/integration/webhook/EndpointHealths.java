package io.fitconnect.integration.webhook;

import java.time.Instant;
import java.util.Optional;

/** How deliveries to all endpoints go; every access names the client. */
public interface EndpointHealths {

    Optional<EndpointHealth> find(WebhookId id);

    /** Notes a success; of several in a minute one is enough. */
    void noteDelivered(WebhookId id, Instant at);

    /** Notes a failure, and returns since when nothing but failures came. */
    Instant noteFailed(WebhookId id, String failure, Instant at);

    /** Clears the failures, after the vendor enabled the endpoint. */
    void forgive(WebhookId id);

    void remove(WebhookId id);
}
