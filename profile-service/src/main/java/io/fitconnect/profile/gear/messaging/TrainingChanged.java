package io.fitconnect.profile.gear.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.TrainingUse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a training's whole state. */
record TrainingChanged(
        UUID trainingId,
        UUID athleteId,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        long elapsedSeconds,
        @Nullable Long movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable List<UUID> gearIds,
        long version) {

    private static final double CENTIMETERS_PER_METER = 100;

    TrainingUse toUse() {
        return new TrainingUse(
                new AthleteId(athleteId),
                trainingId,
                version,
                true,
                startTime,
                day(),
                centimeters(distanceMeters),
                Objects.requireNonNullElse(movingSeconds, elapsedSeconds),
                centimeters(ascentMeters),
                gearIds == null ? Set.of() : Set.copyOf(gearIds));
    }

    private LocalDate day() {
        ZoneOffset offset = utcOffsetSeconds == null ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(utcOffsetSeconds);
        return startTime.atOffset(offset).toLocalDate();
    }

    private static long centimeters(@Nullable Double meters) {
        return meters == null ? 0 : Math.round(meters * CENTIMETERS_PER_METER);
    }
}
