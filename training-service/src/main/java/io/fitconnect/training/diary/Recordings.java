package io.fitconnect.training.diary;

import java.util.Collection;
import java.util.Map;

/** What was recorded of trainings, kept apart so that lists stay small; goes with its training. */
public interface Recordings {

    void add(TrainingKey key, Recording recording);

    /** Puts another recording in the place of the one before. */
    void replace(TrainingKey key, Recording recording);

    /** Returns {@link Recording#NONE} for a training entered by hand. */
    Recording get(TrainingKey key);

    /** The tracks of those of an athlete's trainings that have one. */
    Map<TrainingId, TimedTrack> listTracks(AthleteId athlete, Collection<TrainingId> trainings);
}
