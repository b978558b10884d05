package io.fitconnect.training.diary;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which recordings trainings have, for features that keep something of a recording. */
@Component
public class TrainingMerges {

    private final Trainings trainings;
    private final Originals originals;

    TrainingMerges(Trainings trainings, Originals originals) {
        this.trainings = trainings;
        this.originals = originals;
    }

    /** Empty where the training has one recording at most. */
    public Optional<Merge> find(TrainingKey key) {
        return trainings.findById(key).flatMap(Training::merge);
    }

    /** The training that has the activity among several. */
    public Optional<TrainingId> findTraining(AthleteId athlete, ActivityId activity) {
        return originals.findTraining(athlete, activity);
    }
}
