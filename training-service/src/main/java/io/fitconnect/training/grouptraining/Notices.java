package io.fitconnect.training.grouptraining;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;

/** What organisers told participants, by group training. */
public interface Notices {

    /** All of a group training, the newest first; there are at most {@link AnnounceToParticipants#MAX_NOTICES}. */
    List<Notice> list(UUID groupTraining);

    void add(UUID groupTraining, Notice notice);

    /** Deletes what the athlete wrote to the participants of a group training. */
    void deleteOf(UUID groupTraining, AthleteId writer);
}
