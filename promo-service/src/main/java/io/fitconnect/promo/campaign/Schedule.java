package io.fitconnect.promo.campaign;

import java.time.Instant;

/**
 * When a campaign runs.
 *
 * @param until exclusive
 */
public record Schedule(Instant from, Instant until) {

    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** What is later, the store cannot hold for certain. */
    public static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    public Schedule {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A campaign ends after it begins");
        }
    }

    boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
