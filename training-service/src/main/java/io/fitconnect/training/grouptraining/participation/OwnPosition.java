package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list in the order of starts goes on. */
public record OwnPosition(Instant startTime, UUID id) {

    public OwnPosition {
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(id, "id");
    }

    /** The place behind a group training. */
    public static OwnPosition of(GroupTraining training) {
        return new OwnPosition(training.details().start(), training.id());
    }
}
