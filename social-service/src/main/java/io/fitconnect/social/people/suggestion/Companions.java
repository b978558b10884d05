package io.fitconnect.social.people.suggestion;

import java.time.Instant;
import java.util.UUID;

/** Who goes to which group training. */
public interface Companions {

    /** Keeps what an athlete is to a group training unless a newer revision is kept. */
    void keep(Companion companion);

    /** Counts a group training no more, also for those who are announced later. */
    void cancel(UUID groupTraining, Instant now);

    /**
     * An athlete and a group training.
     *
     * @param going whether the athlete has a place
     */
    record Companion(UUID athlete, UUID groupTraining, Instant startsAt, boolean going, long revision) {}
}
