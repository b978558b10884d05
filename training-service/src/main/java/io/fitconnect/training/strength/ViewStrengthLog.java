package io.fitconnect.training.strength;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingKey;

/** Reads the sets of a training. */
@UseCase(readOnly = true)
public class ViewStrengthLog {

    private final OwnTrainings trainings;
    private final StrengthLogs logs;

    ViewStrengthLog(OwnTrainings trainings, StrengthLogs logs) {
        this.trainings = trainings;
        this.logs = logs;
    }

    /** Refuses with 404 a training that is not in the athlete's diary. */
    public StrengthLog handle(TrainingKey key) {
        trainings.require(key);
        return logs.get(key);
    }
}
