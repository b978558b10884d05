package io.fitconnect.gamification.effort;

import io.fitconnect.platform.sport.Sports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The state of a training, as it was announced.
 *
 * @param version  the greater one is the newer state
 * @param counts   false when the training is trashed or deleted; the effort then says nothing
 * @param activities the recordings that it was made from: none of an entry by hand, several where recordings of one effort were merged
 */
public record TrainingState(UUID athlete, long version, boolean counts, List<UUID> activities, Effort effort) {

    private static final long FOR_GOOD = Long.MAX_VALUE;

    public TrainingState {
        activities = List.copyOf(activities);
    }

    /** What is left of a training that lies in the trash. */
    public static TrainingState trashed(UUID athlete, UUID training, long version, List<UUID> activities) {
        return gone(athlete, training, version, activities);
    }

    /** What is left of a training that does not come back, whatever version an event names that arrives later. */
    public static TrainingState deleted(UUID athlete, UUID training, List<UUID> activities) {
        return gone(athlete, training, FOR_GOOD, activities);
    }

    /** Whether the training does not come back. */
    public boolean isDeleted() {
        return version == FOR_GOOD;
    }

    private static TrainingState gone(UUID athlete, UUID training, long version, List<UUID> activities) {
        return new TrainingState(
                athlete,
                version,
                false,
                activities,
                new Effort(
                        training,
                        Sports.other(),
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        0,
                        0,
                        0,
                        0,
                        Origin.ENTERED,
                        false,
                        false));
    }
}
