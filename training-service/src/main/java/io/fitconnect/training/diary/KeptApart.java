package io.fitconnect.training.diary;

import java.util.Set;

/** Pairs of recordings that the athlete split: they are not merged again. */
public interface KeptApart {

    void add(AthleteId athlete, ActivityId one, ActivityId other);

    void remove(AthleteId athlete, ActivityId one, ActivityId other);

    /** What is kept apart from the activity. */
    Set<ActivityId> listOf(AthleteId athlete, ActivityId activity);
}
