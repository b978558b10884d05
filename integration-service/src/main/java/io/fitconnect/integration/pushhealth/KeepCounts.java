package io.fitconnect.integration.pushhealth;

import io.fitconnect.integration.pushhealth.PushTally.AppHour;
import io.fitconnect.platform.usecase.UseCase;

/** Writes a count. */
@UseCase
class KeepCounts {

    private final PushCounts counts;

    KeepCounts(PushCounts counts) {
        this.counts = counts;
    }

    public void handle(AppHour hour, PushCount count) {
        counts.add(hour.clientId(), hour.hour(), count);
    }
}
