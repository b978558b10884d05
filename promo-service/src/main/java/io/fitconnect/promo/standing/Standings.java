package io.fitconnect.promo.standing;

import java.util.UUID;

/** The standings of all athletes. */
public interface Standings {

    /** {@link Standing#NONE} of whom nothing was announced. */
    Standing of(UUID athlete);

    /**
     * Keeps the level unless the same or a newer state is kept.
     *
     * @return whether it was kept
     */
    boolean keepLevel(UUID athlete, int level, long version);

    /**
     * Keeps whether the athlete is a member of the club unless the same or a newer state is kept.
     *
     * @return whether it was kept
     */
    boolean keepMembership(UUID athlete, UUID club, boolean isMember, long version);
}
