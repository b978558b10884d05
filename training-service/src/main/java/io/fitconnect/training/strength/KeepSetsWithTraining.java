package io.fitconnect.training.strength;

import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import org.springframework.stereotype.Component;

/** The sets go with the row of their training; one that has some is not merged into another. */
@Component
class KeepSetsWithTraining implements TrainingWatch {

    private final StrengthLogs logs;

    KeepSetsWithTraining(StrengthLogs logs) {
        this.logs = logs;
    }

    @Override
    public void counts(Training training) {}

    @Override
    public void isTrashed(Training training) {}

    @Override
    public void isDeleted(Training training) {}

    @Override
    public boolean keepsSomethingOf(Training training) {
        return !logs.get(training.key()).equals(StrengthLog.NONE);
    }
}
