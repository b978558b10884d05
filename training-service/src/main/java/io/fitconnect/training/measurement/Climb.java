package io.fitconnect.training.measurement;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The sums of all climbs and of all descents, each 0 to 100 km. */
@Embeddable
public record Climb(@Nullable Double ascentMeters, @Nullable Double descentMeters) {

    public static final int MAX_METERS = 100_000;

    private static final Limits LIMITS = new Limits(0, MAX_METERS, "metres");

    public Climb {
        LIMITS.require("ascentMeters", ascentMeters);
        LIMITS.require("descentMeters", descentMeters);
    }

    public static @Nullable Climb ofNullable(@Nullable Double ascentMeters, @Nullable Double descentMeters) {
        return ascentMeters == null && descentMeters == null ? null : new Climb(ascentMeters, descentMeters);
    }

    public static @Nullable Climb recorded(@Nullable Double ascentMeters, @Nullable Double descentMeters) {
        return ofNullable(LIMITS.plausible(ascentMeters), LIMITS.plausible(descentMeters));
    }
}
