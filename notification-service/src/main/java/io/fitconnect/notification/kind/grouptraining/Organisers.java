package io.fitconnect.notification.kind.grouptraining;

import java.util.Optional;
import java.util.UUID;

/** Whose the group trainings are. */
public interface Organisers {

    /** Empty for a training that is unknown and for one whose organiser's account is erased. */
    Optional<UUID> find(UUID groupTraining);
}
