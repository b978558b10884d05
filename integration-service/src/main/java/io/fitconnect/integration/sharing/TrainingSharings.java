package io.fitconnect.integration.sharing;

import java.util.Optional;
import java.util.UUID;

/** Who may see which training. A state that is older than the kept one changes nothing. */
public interface TrainingSharings {

    Optional<TrainingSharing> find(UUID athleteId, UUID trainingId);

    void keep(TrainingSharing sharing);

    /** Notes that the training lies in the trash. Its restoration tells the whole state. */
    void keepTrashed(UUID athleteId, UUID trainingId, long version);

    void remove(UUID athleteId, UUID trainingId);
}
