package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Instant;
import java.util.List;

/** The lists of an athlete's own group trainings, as far as they are still shown to the athlete. */
public interface OwnGroupTrainings {

    /** Those of a list, behind a place. */
    List<GroupTraining> list(AthleteId athlete, OwnList which, Instant now, OwnPosition after, int limit);
}
