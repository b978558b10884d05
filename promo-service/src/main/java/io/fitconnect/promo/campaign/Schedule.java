package io.fitconnect.promo.campaign;

import java.time.Instant;

/**
 * When a campaign runs.
 *
 * @param until exclusive
 */
public record Schedule(Instant from, Instant until) {

    public Schedule {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A campaign ends after it begins");
        }
    }

    boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
