package io.fitconnect.promo.gear.messaging;

import io.fitconnect.promo.gear.OwnedItem;
import java.util.UUID;

/** What this service reads of {@code gear-deleted.v1}. */
record GearDeleted(UUID gearId, UUID athleteId) {

    OwnedItem toItem() {
        return OwnedItem.deleted(athleteId, gearId);
    }
}
