package io.fitconnect.training.viewing;

import java.util.Objects;
import java.util.UUID;

/** Where a list for others goes on. */
public record SharedPosition(UUID trainingId) {

    public SharedPosition {
        Objects.requireNonNull(trainingId, "trainingId");
    }
}
