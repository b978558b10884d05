package io.fitconnect.training.progress.curve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Metres per heartbeat of one training: how pace at heart rate develops. Friel's efficiency factor, speed in metres per minute
 * by beats per minute.
 */
public record Efficiency(UUID training, LocalDate day, double metersPerBeat) {

    /** Shorter ones say more about the warm-up. */
    private static final int SHORTEST_SECONDS = 1_200;

    public static Optional<Efficiency> of(
            UUID training,
            LocalDate day,
            int seconds,
            @Nullable Double distanceMeters,
            @Nullable Integer averageHeartRateBpm) {
        if (seconds < SHORTEST_SECONDS
                || distanceMeters == null
                || averageHeartRateBpm == null
                || averageHeartRateBpm == 0) {
            return Optional.empty();
        }
        return Optional.of(new Efficiency(training, day, distanceMeters * 60 / seconds / averageHeartRateBpm));
    }
}
