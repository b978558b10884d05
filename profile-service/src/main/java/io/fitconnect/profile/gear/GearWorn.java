package io.fitconnect.profile.gear;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of {@code gear-worn.v1}. */
record GearWorn(
        UUID gearId,
        UUID athleteId,
        String kind,
        int life,
        Threshold threshold,
        Measure measure,
        double used,
        long lower,
        long upper,
        @Nullable Long remainingWeeksFrom,
        @Nullable Long remainingWeeksTo,
        Instant occurredAt) {

    static final String TYPE = "gear-worn.v1";

    static Announcement announce(
            GearItem item, Wear wear, WearLevel level, Optional<Remaining> remaining, Instant now) {
        GearKey key = item.key();
        Lifespan lifespan = level.lifespan();
        return GearAnnouncements.of(
                key,
                TYPE,
                new GearWorn(
                        key.gear().value(),
                        key.athlete().value(),
                        item.kind(),
                        wear.life(),
                        level.threshold(),
                        lifespan.measure(),
                        level.usedUnits(),
                        lifespan.lower(),
                        lifespan.upper(),
                        remaining.map(Remaining::weeksFrom).orElse(null),
                        remaining.map(Remaining::weeksTo).orElse(null),
                        now));
    }
}
