package io.fitconnect.training.diary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The recordings of trainings that have several, each as it came; they go with their training. */
public interface Originals {

    /** The training that has the activity among several. */
    Optional<TrainingId> findTraining(AthleteId athlete, ActivityId activity);

    /** The recordings of a training, in the order of their ids; none where the training has a single one. */
    List<RecordedActivity> list(TrainingKey key);

    /** Replaces the recordings of a training, also when they were those of another. */
    void replace(TrainingKey key, Collection<RecordedActivity> recordings);
}
