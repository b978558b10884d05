package io.fitconnect.notification.kind.gearworn;

import java.util.Optional;
import java.util.UUID;

/** What this service reads of {@code gear-worn.v1}. */
record WornGear(UUID gearId, UUID athleteId, String threshold, String measure, double used, int lower, int upper) {

    WornItem named(Optional<String> name) {
        return new WornItem(gearId, name.orElse(null), threshold, measure, used, lower, upper);
    }
}
