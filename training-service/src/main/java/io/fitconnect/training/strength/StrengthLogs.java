package io.fitconnect.training.strength;

import io.fitconnect.training.diary.TrainingKey;

/** The sets of trainings, with the sums that are kept of them. */
public interface StrengthLogs {

    /** {@link StrengthLog#NONE} when the training has no sets. */
    StrengthLog get(TrainingKey key);

    /** Writes a log that follows the stored one, and its sums. */
    void save(TrainingKey key, StrengthLog log);
}
