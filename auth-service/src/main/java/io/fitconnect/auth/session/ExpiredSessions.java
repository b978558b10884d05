package io.fitconnect.auth.session;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions that were idle, or lived, for too long. */
@Component
class ExpiredSessions {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final Clock clock;

    ExpiredSessions(BatchedPurge purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        purge.removeBefore(
                "browser_session",
                "account_id, session_id",
                "expires_at",
                clock.instant().atOffset(ZoneOffset.UTC),
                BATCH);
        return purge.removeBefore("http_session", "primary_id", "expiry_time", clock.millis(), BATCH);
    }
}
