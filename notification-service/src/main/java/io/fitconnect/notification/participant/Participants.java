package io.fitconnect.notification.participant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The participants of all group trainings. */
public interface Participants {

    /**
     * Keeps a standing unless a later one is kept.
     *
     * @return whether it is the latest
     */
    boolean keep(Participation participation);

    /** Lists who in the lane has been concerned since before that moment, or, of those, who is going. */
    List<UUID> list(UUID groupTraining, Lane lane, Instant before, boolean onlyGoing);

    /** Removes some participants of a training that lies back; returns whether any may be left. */
    boolean removeSome(UUID groupTraining);
}
