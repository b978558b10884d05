package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;

/** Who was told of a joint result, and of whose recordings. */
public interface ToldResults {

    /** Notes all who came, with the recordings that there are: the result is announced to them. */
    void addAll(UUID groupTraining);

    /** Whether anybody was told; results that were announced before this was kept have no later news. */
    boolean contains(UUID groupTraining);

    /** Notes those who came and were not told, and returns them in the order of their ids; of their recordings the others do not know yet. */
    List<AthleteId> addNewcomers(UUID groupTraining);

    /** Whether there is a recording of which the others do not know. */
    boolean existsLate(UUID groupTraining);

    /** Notes that the others know of each recording, and returns whose were new to them. */
    List<AthleteId> takeLate(UUID groupTraining);

    /** Who was told and takes part, in the order of their ids. */
    List<AthleteId> list(UUID groupTraining);
}
