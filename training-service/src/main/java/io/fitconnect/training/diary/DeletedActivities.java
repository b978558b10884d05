package io.fitconnect.training.diary;

import java.time.Instant;

/** Activities whose training an athlete has deleted: when such an activity is delivered again, it stays away. */
public interface DeletedActivities {

    void add(AthleteId athlete, ActivityId activity, Instant deletedAt);

    boolean contains(AthleteId athlete, ActivityId activity);
}
