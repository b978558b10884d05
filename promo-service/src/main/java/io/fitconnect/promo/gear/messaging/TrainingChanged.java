package io.fitconnect.promo.gear.messaging;

import io.fitconnect.promo.gear.TrainingFact;
import io.fitconnect.promo.product.Surface;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training's whole state. */
record TrainingChanged(
        UUID trainingId,
        UUID athleteId,
        String sport,
        @Nullable String subSport,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        long elapsedSeconds,
        @Nullable Long movingSeconds,
        @Nullable Double distanceMeters,
        boolean indoor,
        Source source,
        @Nullable List<UUID> gearIds,
        long version) {

    private static final double METERS_PER_KILOMETER = 1000;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final Set<String> OFF_ROAD = Set.of("hiking", "mountain-biking");

    TrainingFact toFact() {
        Set<UUID> gear = gearIds == null ? Set.of() : Set.copyOf(gearIds);
        if (!source.allowsAdvice()) {
            return TrainingFact.withheld(athleteId, trainingId, version, startTime, day(), gear);
        }
        double seconds = Objects.requireNonNullElse(movingSeconds, elapsedSeconds);
        return new TrainingFact(
                athleteId,
                trainingId,
                version,
                true,
                true,
                sport,
                surface(),
                startTime,
                day(),
                Objects.requireNonNullElse(distanceMeters, 0.0) / METERS_PER_KILOMETER,
                seconds / SECONDS_PER_HOUR,
                gear);
    }

    private Surface surface() {
        if (indoor) {
            return Surface.INDOOR;
        }
        boolean isTrail = sport.contains("trail")
                || OFF_ROAD.contains(sport)
                || (subSport != null && subSport.toLowerCase(Locale.ROOT).contains("trail"));
        return isTrail ? Surface.TRAIL : Surface.ROAD;
    }

    private LocalDate day() {
        ZoneOffset offset = utcOffsetSeconds == null ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(utcOffsetSeconds);
        return startTime.atOffset(offset).toLocalDate();
    }

    /** Where the training comes from. What the athlete entered or uploaded allows everything unless its policy says otherwise. */
    record Source(String kind, @Nullable Policy policy) {

        private static final Set<String> OWN = Set.of("manual", "upload");

        boolean allowsAdvice() {
            return policy == null ? OWN.contains(kind) : Boolean.TRUE.equals(policy.advise);
        }
    }

    record Policy(@Nullable Boolean advise) {}
}
