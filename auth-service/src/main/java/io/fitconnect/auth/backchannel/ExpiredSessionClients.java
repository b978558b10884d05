package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets clients that have not asked for a session in a long time. */
@Component
class ExpiredSessionClients {

    private final BatchedPurge purge;
    private final BackChannelSettings settings;
    private final Clock clock;

    ExpiredSessionClients(BatchedPurge purge, BackChannelSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "session_client", "id", "expires_at", clock.instant().atOffset(ZoneOffset.UTC), settings.purgeBatch());
    }
}
