package io.fitconnect.training.grouptraining.club;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Group trainings by club and start. */
public interface ClubGroupTrainings {

    /** The ids of those that the club's members see, and this member does, behind a place. */
    List<UUID> list(UUID club, AthleteId viewer, ClubList which, Instant now, OwnPosition after, int limit);
}
