package io.fitconnect.training.progress.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training as the diary has it, reduced to what progress is derived of.
 *
 * @param utcOffsetSeconds local time minus UTC; null when unknown, and the day is then that of UTC
 * @param sport            the key of the sport
 */
public record CountedTraining(
        UUID id,
        @Nullable UUID activity,
        String sport,
        Instant startedAt,
        @Nullable Integer utcOffsetSeconds,
        int elapsedSeconds,
        @Nullable Integer movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer averagePowerWatts,
        @Nullable Integer perceivedExertion) {

    /** The day on the athlete's calendar. */
    public LocalDate day() {
        int offset = utcOffsetSeconds == null ? 0 : utcOffsetSeconds;
        return startedAt.atOffset(ZoneOffset.ofTotalSeconds(offset)).toLocalDate();
    }

    public CountedTraining withoutDistance() {
        return measuring(null, ascentMeters);
    }

    public CountedTraining withoutAscent() {
        return measuring(distanceMeters, null);
    }

    private CountedTraining measuring(@Nullable Double distance, @Nullable Double ascent) {
        return new CountedTraining(
                id,
                activity,
                sport,
                startedAt,
                utcOffsetSeconds,
                elapsedSeconds,
                movingSeconds,
                distance,
                ascent,
                averageHeartRateBpm,
                averagePowerWatts,
                perceivedExertion);
    }

    /** Without pauses where they are known. */
    public int seconds() {
        return movingSeconds == null ? elapsedSeconds : movingSeconds;
    }
}
