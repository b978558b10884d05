package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list in the order of starts goes on. */
public record OwnPosition(Instant startTime, UUID id) {

    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    public OwnPosition {
        Objects.requireNonNull(startTime, "startTime");
        if (startTime.isBefore(Instant.EPOCH) || startTime.isAfter(LAST)) {
            throw new IllegalArgumentException("No list has such a place");
        }
        Objects.requireNonNull(id, "id");
    }

    /** The place behind a group training. */
    public static OwnPosition of(GroupTraining training) {
        return new OwnPosition(training.details().start(), training.id());
    }
}
