package io.fitconnect.integration.pushhealth;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an app's pushes fare.
 *
 * @param lastAcceptedAt within the week
 */
public record PushHealth(@Nullable Instant lastAcceptedAt, Window day, Window week) {

    /**
     * A time that ends now.
     *
     * @param refused as many as the log of refusals keeps
     */
    public record Window(Optional<PushCount> accepted, int refused) {}
}
