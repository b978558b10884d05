package io.fitconnect.training.gear.messaging;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.gear.KnownGear;
import java.util.UUID;

/** What this service reads of {@code gear-deleted.v1}. */
record GearDeleted(UUID gearId, UUID athleteId) {

    KnownGear toGear() {
        return KnownGear.deleted(new AthleteId(athleteId), gearId);
    }
}
