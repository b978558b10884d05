package io.fitconnect.gamification.effort.messaging;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Origin;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.platform.sport.Sports;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training's whole state. */
record TrainingChanged(
        UUID trainingId,
        UUID athleteId,
        @Nullable UUID activityId,
        @Nullable List<UUID> activityIds,
        String sport,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        long elapsedSeconds,
        @Nullable Long movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        Source source,
        long version) {

    private static final double CENTIMETERS_PER_METER = 100;
    private static final String MANUAL = "manual";
    private static final String VENDOR = "vendor";

    TrainingState toState() {
        Effort effort = new Effort(
                trainingId,
                Sports.find(sport).orElse(Sports.other()),
                startTime,
                day(),
                elapsedSeconds,
                Objects.requireNonNullElse(movingSeconds, elapsedSeconds),
                centimeters(distanceMeters),
                centimeters(ascentMeters),
                source.kind().equals(MANUAL) ? Origin.ENTERED : Origin.RECORDED,
                source.allowsRanking(),
                false);
        return new TrainingState(athleteId, version, true, Recordings.of(activityId, activityIds), effort);
    }

    private LocalDate day() {
        ZoneOffset offset = utcOffsetSeconds == null ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(utcOffsetSeconds);
        return startTime.atOffset(offset).toLocalDate();
    }

    private static long centimeters(@Nullable Double meters) {
        return meters == null ? 0 : Math.round(meters * CENTIMETERS_PER_METER);
    }

    record Source(String kind, @Nullable Policy policy) {

        /** A vendor's recording allows what its policy says; the athlete's own allows all where it has none. */
        boolean allowsRanking() {
            return policy == null ? !kind.equals(VENDOR) : Boolean.TRUE.equals(policy.rank());
        }
    }

    record Policy(@Nullable Boolean rank) {}
}
