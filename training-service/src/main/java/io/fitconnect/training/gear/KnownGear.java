package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.UUID;

/**
 * The newest known state of an item.
 *
 * @param isActive false when it is retired or deleted
 * @param routes   trainings along whose route others of their sport get it
 */
public record KnownGear(
        AthleteId athlete,
        UUID id,
        String kind,
        boolean isActive,
        List<GearDefault> defaults,
        List<UUID> routes,
        long version) {

    public KnownGear {
        defaults = List.copyOf(defaults);
        routes = List.copyOf(routes);
    }

    /** A deleted item does not come back, whatever version an event names that arrives later. */
    public static KnownGear deleted(AthleteId athlete, UUID id) {
        return new KnownGear(athlete, id, "", false, List.of(), List.of(), Long.MAX_VALUE);
    }

    boolean isDeleted() {
        return version == Long.MAX_VALUE;
    }
}
