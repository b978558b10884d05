package io.fitconnect.profile.gear.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import java.util.UUID;

/** What this service reads of {@code item-returned.v1}. */
record ItemReturned(UUID purchaseId, UUID athleteId) {

    GearKey key() {
        return new GearKey(new AthleteId(athleteId), new GearId(purchaseId));
    }
}
