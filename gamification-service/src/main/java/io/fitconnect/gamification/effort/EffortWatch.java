package io.fitconnect.gamification.effort;

import java.util.UUID;

/** Follows what counts, in the transaction that keeps it. */
public interface EffortWatch {

    /** The set of the athlete's efforts, or what is suspended of it, is another one. */
    void changed(UUID athlete);
}
