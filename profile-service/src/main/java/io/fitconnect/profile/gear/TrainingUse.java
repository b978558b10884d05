package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A training as far as it wears gear.
 *
 * @param version              the greater one is the newer state
 * @param counts               false when the training is trashed or deleted
 * @param day                  the athlete's local day
 * @param gear                 the items that the athlete or a default named
 * @param distanceCentimeters  whole, so that sums are exact in whatever order they are made
 * @param ascentCentimeters    whole, like the distance
 */
public record TrainingUse(
        AthleteId athlete,
        UUID training,
        long version,
        boolean counts,
        Instant startedAt,
        LocalDate day,
        long distanceCentimeters,
        long seconds,
        long ascentCentimeters,
        Set<UUID> gear) {

    public TrainingUse {
        gear = Set.copyOf(gear);
    }

    /** What is left of a training that does not count. */
    public static TrainingUse gone(AthleteId athlete, UUID training, long version) {
        return new TrainingUse(athlete, training, version, false, Instant.EPOCH, LocalDate.EPOCH, 0, 0, 0, Set.of());
    }
}
