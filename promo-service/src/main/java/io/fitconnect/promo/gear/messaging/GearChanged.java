package io.fitconnect.promo.gear.messaging;

import io.fitconnect.promo.gear.OwnedItem;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code gear-changed.v1}. */
record GearChanged(
        UUID gearId,
        UUID athleteId,
        String kind,
        String name,
        @Nullable String catalogueItemId,
        String state,
        long version) {

    OwnedItem toItem() {
        return new OwnedItem(
                athleteId, gearId, kind, name, Optional.ofNullable(catalogueItemId), state.equals("active"), version);
    }
}
