package io.fitconnect.promo.gear.messaging;

import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.Measure;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code gear-worn.v1}. */
record GearWorn(
        UUID gearId,
        UUID athleteId,
        int life,
        String measure,
        double used,
        long lower,
        long upper,
        @Nullable Long remainingWeeksFrom,
        Instant occurredAt) {

    /** Empty for a measure that is not known here. */
    Optional<AnnouncedWear> findWear() {
        return Measure.find(measure)
                .map(known -> new AnnouncedWear(
                        life, known, used, lower, upper, Optional.ofNullable(remainingWeeksFrom), occurredAt));
    }
}
