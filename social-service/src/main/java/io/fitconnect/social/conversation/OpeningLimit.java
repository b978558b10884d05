package io.fitconnect.social.conversation;

import java.util.UUID;

/** Bounds how many people one athlete writes to first. */
public interface OpeningLimit {

    /** Counts one more, or refuses with 429. */
    void take(UUID athlete);

    /** Counts so many people whom the athlete takes or invites into groups, or refuses with 429. */
    void takeInvitations(UUID athlete, int people);
}
