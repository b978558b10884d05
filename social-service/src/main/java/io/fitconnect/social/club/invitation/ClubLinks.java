package io.fitconnect.social.club.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The invitation links of clubs, at most one each. */
public interface ClubLinks {

    /** When the link was made. */
    Optional<Instant> find(UUID club);

    /** Whether the link with this digest is the one that holds. */
    boolean exists(UUID club, byte[] digest);

    /** Opens a link in place of the one before. */
    void put(UUID club, byte[] digest, Instant now);

    void remove(UUID club);
}
