package io.fitconnect.training.grouptraining.participation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list in the order of arrival goes on. */
public record ArrivalPosition(Instant arrivedAt, UUID athleteId) {

    public static final ArrivalPosition FIRST = new ArrivalPosition(Instant.EPOCH, new UUID(0, 0));

    public ArrivalPosition {
        Objects.requireNonNull(arrivedAt, "arrivedAt");
        Objects.requireNonNull(athleteId, "athleteId");
    }

    static ArrivalPosition of(Participation participation) {
        return new ArrivalPosition(
                participation.arrivedAt(), participation.athlete().value());
    }
}
