package io.fitconnect.training.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How far: 0 to 1,000 km. */
@Embeddable
public record Distance(@Column(name = "distance_meters") double meters) {

    public static final int MAX_METERS = 1_000_000;

    private static final Limits LIMITS = new Limits(0, MAX_METERS, "metres");

    public Distance {
        LIMITS.require("distanceMeters", meters);
    }

    public static @Nullable Distance ofNullable(@Nullable Double meters) {
        return meters == null ? null : new Distance(meters);
    }

    public static @Nullable Distance recorded(@Nullable Double meters) {
        return ofNullable(LIMITS.plausible(meters));
    }
}
