package io.fitconnect.platform.privacy;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One circle of {@code private-changed.v1}, and as it is kept. */
record KeptCircle(
        double latitude,
        double longitude,
        double radiusMeters,
        @Nullable String cutSecret) {

    PrivacyZone toZone() {
        return new PrivacyZone(new Position(latitude, longitude), radiusMeters, secret());
    }

    /** A circle that came without a secret gets one of this service, which then stays. */
    KeptCircle withSecret() {
        return new KeptCircle(latitude, longitude, radiusMeters, secret());
    }

    private String secret() {
        return cutSecret == null || cutSecret.isEmpty() ? UUID.randomUUID().toString() : cutSecret;
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "KeptCircle[not shown]";
    }
}
