package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who shares positions at an event, and the last of each. */
public interface LivePositions {

    /** Whether the athlete is known to be 18 or older. */
    boolean isOfAge(AthleteId athlete);

    boolean isShared(UUID event, AthleteId athlete);

    /** Shares from now on; what is shared already stays. */
    void share(UUID event, AthleteId athlete);

    /** Shares no longer, and forgets the position. */
    void stop(UUID event, AthleteId athlete);

    /**
     * Keeps a position unless a later one is kept.
     *
     * @param point the moment with the place
     * @param isHidden whether only the moment is kept
     */
    void move(UUID event, AthleteId athlete, SeenPoint point, boolean isHidden);

    /** All that were seen after a moment. */
    List<LivePosition> list(UUID event, Instant after);

    /** Forgets who shared and where they were. */
    void forget(UUID event);
}
