package io.fitconnect.notification.telling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told to the participants of group trainings in the last days. */
public interface GroupNotices {

    void keep(GroupNotice notice);

    Optional<GroupNotice> find(UUID groupTraining, UUID cause, String kind);

    /** Lists the notices of a training that are not older than the moment. */
    List<GroupNotice> listSince(UUID groupTraining, Instant moment);
}
