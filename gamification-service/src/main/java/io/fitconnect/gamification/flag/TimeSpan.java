package io.fitconnect.gamification.flag;

import java.time.Instant;

/** When a recording was made. */
public record TimeSpan(Instant from, Instant until) {

    boolean overlaps(TimeSpan other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
