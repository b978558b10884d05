package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;

/**
 * The newest known state of an item.
 *
 * @param isActive false when it is retired or deleted
 */
public record KnownGear(
        AthleteId athlete, UUID id, String kind, boolean isActive, List<GearDefault> defaults, long version) {

    public KnownGear {
        defaults = List.copyOf(defaults);
    }

    /** A deleted item does not come back, whatever version an event names that arrives later. */
    public static KnownGear deleted(AthleteId athlete, UUID id) {
        return new KnownGear(athlete, id, "", false, List.of(), Long.MAX_VALUE);
    }

    boolean isDeleted() {
        return version == Long.MAX_VALUE;
    }
}
