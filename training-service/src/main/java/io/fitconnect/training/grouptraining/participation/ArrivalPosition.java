package io.fitconnect.training.grouptraining.participation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list in the order of arrival goes on. */
public record ArrivalPosition(Instant arrivedAt, UUID athleteId) {

    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    public static final ArrivalPosition FIRST = new ArrivalPosition(Instant.EPOCH, new UUID(0, 0));

    public ArrivalPosition {
        Objects.requireNonNull(arrivedAt, "arrivedAt");
        if (arrivedAt.isBefore(Instant.EPOCH) || arrivedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("No list has such a place");
        }
        Objects.requireNonNull(athleteId, "athleteId");
    }

    static ArrivalPosition of(Participation participation) {
        return new ArrivalPosition(
                participation.arrivedAt(), participation.athlete().value());
    }
}
