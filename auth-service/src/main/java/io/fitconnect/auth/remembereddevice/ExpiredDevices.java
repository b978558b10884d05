package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes browsers that are known no longer. */
@Component
class ExpiredDevices {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final Clock clock;

    ExpiredDevices(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "remembered_device", "id", "expires_at", clock.instant().atOffset(ZoneOffset.UTC), BATCH);
    }
}
