package io.fitconnect.platform.sharing;

import io.fitconnect.platform.relation.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a training.
 *
 * @param parts     where the athlete said otherwise of a part than for all trainings, by the part's name
 * @param showable  the source allows to show it to others
 * @param trashed   it lies in the trash, so others see nothing of it
 * @param startedAt when the training began; null of one that an older release kept
 */
public record TrainingSharing(
        UUID athleteId,
        UUID trainingId,
        Visibility visibility,
        Map<String, Visibility> parts,
        boolean showable,
        boolean trashed,
        @Nullable Instant startedAt,
        long version) {

    public TrainingSharing {
        parts = Map.copyOf(parts);
    }
}
