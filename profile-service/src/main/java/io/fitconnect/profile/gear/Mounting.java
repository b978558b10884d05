package io.fitconnect.profile.gear;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a component was mounted on another item.
 *
 * @param carrier      what it was mounted on
 * @param dismountedAt the first moment at which it was off again; absent while it is mounted
 */
public record Mounting(
        GearId carrier, Instant mountedAt, @Nullable Instant dismountedAt) {

    public boolean isCurrent() {
        return dismountedAt == null;
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(mountedAt) && (dismountedAt == null || moment.isBefore(dismountedAt));
    }

    /** The first moment at which the component may be mounted again. */
    Instant freeFrom() {
        return Optional.ofNullable(dismountedAt).orElse(mountedAt);
    }
}
