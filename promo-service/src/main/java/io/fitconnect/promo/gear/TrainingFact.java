package io.fitconnect.promo.gear;

import io.fitconnect.promo.product.Surface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A training in its newest known state, as far as advice needs it.
 *
 * @param counts      false when it was trashed or deleted
 * @param isAdvisable whether its source allows advice; when it does not, only version, start and gear are kept
 * @param day         of the athlete's calendar
 */
public record TrainingFact(
        UUID athlete,
        UUID id,
        long version,
        boolean counts,
        boolean isAdvisable,
        String sport,
        Surface surface,
        Instant startedAt,
        LocalDate day,
        double kilometers,
        double hours,
        Set<UUID> gear) {

    public TrainingFact {
        gear = Set.copyOf(gear);
    }

    /** What is kept of a training whose source forbids advice. */
    public static TrainingFact withheld(
            UUID athlete, UUID id, long version, Instant startedAt, LocalDate day, Set<UUID> gear) {
        return new TrainingFact(athlete, id, version, true, false, "", Surface.ROAD, startedAt, day, 0, 0, gear);
    }

    /** What is kept of a training that counts nowhere any more, so that an older state that comes late is known as such. */
    public static TrainingFact gone(UUID athlete, UUID id, long version) {
        return new TrainingFact(
                athlete, id, version, false, false, "", Surface.ROAD, Instant.EPOCH, LocalDate.EPOCH, 0, 0, Set.of());
    }
}
