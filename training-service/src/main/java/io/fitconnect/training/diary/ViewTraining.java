package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;

/** An athlete looks at one training. */
@UseCase(readOnly = true)
public class ViewTraining {

    private final Trainings trainings;
    private final Recordings recordings;

    ViewTraining(Trainings trainings, Recordings recordings) {
        this.trainings = trainings;
        this.recordings = recordings;
    }

    /** Returns the training with what was recorded of it. */
    public DiaryEntry handle(TrainingKey key) {
        return new DiaryEntry(trainings.get(key), recordings.get(key));
    }
}
