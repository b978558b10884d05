package io.fitconnect.promo.gear;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an item was worn when profile-service noticed a threshold, from all trainings, whatever their source allows.
 *
 * @param life  which of the item's lives; a service begins the next
 * @param lower where items of the kind begin to be worn out, in the measure
 * @param upper what hardly any item of the kind outlives
 * @param weeks until the lower end at the pace of that day; empty when the item was not used lately
 */
public record AnnouncedWear(
        int life, Measure measure, double used, long lower, long upper, Optional<Long> weeks, Instant at) {

    public AnnouncedWear {
        if (lower < 1 || upper < lower || !(used >= 0)) {
            throw new IllegalArgumentException("A life has two ends, and a use is not negative");
        }
    }

    /** Whether this one replaces the other: it belongs to a later life, or was noticed later in the same. */
    public boolean isAfter(AnnouncedWear other) {
        return life > other.life || (life == other.life && at.isAfter(other.at));
    }
}
