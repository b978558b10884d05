package io.fitconnect.social.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What belongs into feeds, in SQL. Rows go with their author, and when no feed reaches back to them. */
public interface Publications {

    /**
     * Keeps the publication unless it is kept with this club and this reach or a wider one.
     *
     * @return whether there are people to reach
     */
    boolean widen(Publication publication);

    Optional<Publication> find(EntryId id);

    /** Whether another occurrence of the series, announced at most so long before or after this one, is kept. */
    boolean existsNear(UUID series, EntryId id, Duration time);
}
