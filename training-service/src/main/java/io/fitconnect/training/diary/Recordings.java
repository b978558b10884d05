package io.fitconnect.training.diary;

/** What was recorded of trainings, kept apart so that lists stay small; goes with its training. */
public interface Recordings {

    void add(TrainingKey key, Recording recording);

    /** Returns {@link Recording#NONE} for a training entered by hand. */
    Recording get(TrainingKey key);
}
