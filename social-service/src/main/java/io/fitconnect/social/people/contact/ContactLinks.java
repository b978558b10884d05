package io.fitconnect.social.people.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The contact links of athletes, at most one each. */
public interface ContactLinks {

    /** When the link was made. */
    Optional<Instant> find(UUID athlete);

    /** Keeps a link in place of the one before. */
    void put(UUID athlete, byte[] digest, Instant now);

    void remove(UUID athlete);

    /**
     * The name of the athlete to whom the link leads; empty when it does not hold, or when hiding or a block separates the two. One
     * statement for all of them.
     */
    Optional<String> findName(UUID athlete, byte[] digest, UUID viewer);
}
