package io.fitconnect.training.diary.search;

import io.fitconnect.training.diary.TrainingKey;
import java.util.Set;

/** The kept words of trainings. */
public interface WordIndex {

    /** Puts these words in place of those that the training had. */
    void replace(TrainingKey key, Set<String> words);
}
