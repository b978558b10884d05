package io.fitconnect.integration.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint.
 *
 * @param id       of version 7, the same at all endpoints of the app that hear of the event
 * @param dueSince since when it is tried: its first attempt, or that it waits, while there was none. A stop of ours costs no attempts
 * @param status   of the last answer
 * @param failure  a word for why there was none
 */
public record Delivery(
        UUID id,
        WebhookEvent event,
        DeliveryState state,
        Instant dueSince,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Integer status,
        @Nullable String failure) {

    private static final int BITS_BEHIND_THE_TIME = 16;

    static Delivery begin(UUID id, WebhookEvent event, DeliveryState state, Instant now) {
        return new Delivery(id, event, state, now, 0, null, null, null);
    }

    /** The same after an attempt. */
    Delivery attempted(DeliveryState next, Instant at, @Nullable Integer answered, @Nullable String why) {
        return new Delivery(id, event, next, attempts == 0 ? at : dueSince, attempts + 1, at, answered, why);
    }

    /** The same in another state, without an attempt. */
    Delivery in(DeliveryState next) {
        return new Delivery(id, event, next, dueSince, attempts, attemptedAt, status, failure);
    }

    /** When it happened, to the millisecond. */
    public Instant occurredAt() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_BEHIND_THE_TIME);
    }

    /** The least id of a moment. */
    static UUID leastIdAt(Instant moment) {
        return new UUID(Math.max(0, moment.toEpochMilli()) << BITS_BEHIND_THE_TIME, 0);
    }
}
