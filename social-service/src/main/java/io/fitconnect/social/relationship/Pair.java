package io.fitconnect.social.relationship;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.UUID;

/** Two people in no order: the smaller id stands first, compared as the database does. */
public record Pair(UUID low, UUID high) {

    public Pair {
        if (compare(low, high) >= 0) {
            throw new IllegalArgumentException("The smaller of two ids stands first");
        }
    }

    /** Refuses with 400 a pair of one person. */
    static Pair of(UUID one, UUID other) {
        int order = compare(one, other);
        if (order == 0) {
            throw InvalidValue.refuse("athleteId", "must be the id of another athlete");
        }
        return order < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    UUID other(UUID athlete) {
        return athlete.equals(low) ? high : low;
    }

    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
