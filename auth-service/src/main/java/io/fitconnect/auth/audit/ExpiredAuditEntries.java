package io.fitconnect.auth.audit;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes entries that were kept long enough. */
@Component
class ExpiredAuditEntries {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final AuditSettings settings;
    private final Clock clock;

    ExpiredAuditEntries(BatchedPurge purge, AuditSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 9, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "account_event",
                "account_id, id",
                "recorded_at",
                clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC),
                BATCH);
    }
}
