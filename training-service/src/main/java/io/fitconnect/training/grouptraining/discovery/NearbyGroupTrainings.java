package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import java.util.List;
import java.util.UUID;

/** Group trainings by place and start. */
public interface NearbyGroupTrainings {

    /** The ids of those that are shown to the viewer, in the order of their starts, behind a place. */
    List<UUID> list(NearbySearch search, AthleteId viewer, OwnPosition after, int limit);

    /** Puts one where it is found now. */
    void put(GroupTraining training);

    /** Takes one out. */
    void remove(UUID groupTraining);
}
