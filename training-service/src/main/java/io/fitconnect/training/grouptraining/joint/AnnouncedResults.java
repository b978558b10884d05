package io.fitconnect.training.grouptraining.joint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Of which group trainings the joint result was announced. */
public interface AnnouncedResults {

    /** When it was announced, or recordings that came later were. */
    Optional<Instant> find(UUID groupTraining);

    default boolean contains(UUID groupTraining) {
        return find(groupTraining).isPresent();
    }

    void add(UUID groupTraining);

    /** Notes that recordings which came later are announced now. */
    void renew(UUID groupTraining);
}
