package io.fitconnect.training.grouptraining.route;

import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import java.util.UUID;

/** Which training is the route of a group training, at most one each. */
public interface GroupRoutes {

    Optional<TrainingKey> find(UUID groupTraining);

    /** Puts the training in the place of the one before. */
    void put(UUID groupTraining, TrainingKey training);

    void remove(UUID groupTraining);

    /** Removes the training from all group trainings whose route it is. */
    void removeAll(TrainingKey training);
}
