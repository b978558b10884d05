package io.fitconnect.notification.kind.gearworn;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of an item have in common, and its name with the version of the state that tells it. */
record GearEvent(
        UUID gearId,
        UUID athleteId,
        @Nullable String name,
        @Nullable Long version) {

    void keepName(GearNames names) {
        if (name != null && version != null) {
            names.keep(athleteId, gearId, name, version);
        }
    }
}
