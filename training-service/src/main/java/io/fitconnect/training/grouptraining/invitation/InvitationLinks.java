package io.fitconnect.training.grouptraining.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The invitation links of group trainings, at most one each. */
public interface InvitationLinks {

    /** When the link was made. */
    Optional<Instant> find(UUID groupTraining);

    /** Whether the link with this digest is the one that holds. */
    boolean exists(UUID groupTraining, byte[] digest);

    /** Opens a link in place of the one before. */
    void put(UUID groupTraining, byte[] digest, Instant now);

    void remove(UUID groupTraining);
}
