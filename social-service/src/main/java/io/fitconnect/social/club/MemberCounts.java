package io.fitconnect.social.club;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many members clubs have, in shards, and in how many clubs an athlete is. */
public interface MemberCounts {

    /** The most clubs in which one athlete is. */
    int MOST_CLUBS = 200;

    /** Counts an athlete in; false when the athlete is in as many clubs as one can be. */
    boolean add(UUID club, UUID athlete);

    void remove(UUID club, UUID athlete);

    /** Forgets in how many clubs an erased athlete was. */
    void forget(UUID athlete);

    /** Forgets the shards of a club. */
    void clear(UUID club);

    /** The members of whom the viewer may know, by club: as many as the viewer can list. */
    Map<UUID, Integer> count(Collection<UUID> clubs, UUID viewer);
}
