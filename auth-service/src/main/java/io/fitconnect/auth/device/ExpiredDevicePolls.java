package io.fitconnect.auth.device;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the polls of codes that have expired. */
@Component
class ExpiredDevicePolls {

    private final BatchedPurge purge;
    private final DeviceSettings settings;
    private final Clock clock;

    ExpiredDevicePolls(BatchedPurge purge, DeviceSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "device_poll",
                "authorization_id",
                "expires_at",
                clock.instant().atOffset(ZoneOffset.UTC),
                settings.purgeBatch());
    }
}
