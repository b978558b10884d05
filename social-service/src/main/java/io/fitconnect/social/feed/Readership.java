package io.fitconnect.social.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For whom an author's entries are, by relations and memberships as they stand. */
public interface Readership {

    /**
     * Lists friends, and followers on request, by id.
     *
     * @param after the last one of the page before
     */
    List<UUID> listReaders(UUID author, boolean followersToo, Optional<UUID> after, int limit);

    List<UUID> listClubs(UUID author);

    /** Whether the author's entries are pulled; once they are, they stay so, since readers lack what was not pushed. */
    boolean isPulled(UUID author);

    /** Counts friends and followers, up to a bound. */
    int count(UUID author, int most);

    void markPulled(UUID author);

    /** Where the reader's candidates lie. */
    Sources sourcesOf(UUID reader);
}
