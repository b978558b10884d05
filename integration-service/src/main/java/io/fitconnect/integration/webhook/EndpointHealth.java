package io.fitconnect.integration.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How deliveries to an endpoint go.
 *
 * @param failingSince of the first failure after the last success
 * @param failure      a word for the last failure
 */
public record EndpointHealth(
        @Nullable Instant failingSince,
        @Nullable Instant deliveredAt,
        @Nullable Instant failedAt,
        @Nullable String failure) {

    static final EndpointHealth UNKNOWN = new EndpointHealth(null, null, null, null);
}
