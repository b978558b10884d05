package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Instant;
import java.util.List;

/** The group trainings in which an athlete has a place or waits for one, as far as they are still shown to the athlete. */
@FunctionalInterface
public interface JoinedGroupTrainings {

    /** Those that take place at some time between the moments, in the order of their starts. */
    List<GroupTraining> list(AthleteId athlete, Instant from, Instant to, int limit);
}
