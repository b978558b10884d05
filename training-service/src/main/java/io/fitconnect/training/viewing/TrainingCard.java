package io.fitconnect.training.viewing;

import java.util.Optional;
import java.util.UUID;

/**
 * A training as it stands among others of several athletes.
 *
 * @param photo the first one
 */
public record TrainingCard(SeenTraining training, Optional<UUID> photo) {

    /** Whether there is a track that the viewer may see some of. */
    public boolean hasMap() {
        boolean isHidden = training.way().isCut() && training.way().stretches().isEmpty();
        return training.training().hasTrack() && training.shows(SeenPart.MAP) && !isHidden;
    }
}
