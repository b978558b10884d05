package io.fitconnect.platform.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets inbox entries and idempotency keys that are past their retention, in small batches. */
class Purge {

    private final JdbcTemplate jdbc;
    private final PlatformSettings settings;
    private final Clock clock;

    Purge(JdbcTemplate jdbc, PlatformSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        purge("""
                delete from inbox_event where (consumer, event_id) in
                (select consumer, event_id from inbox_event where received_at < ? order by received_at limit ?)""", settings.inboxRetention());
        purge("""
                delete from idempotency_key where (scope, key) in
                (select scope, key from idempotency_key where created_at < ? order by created_at limit ?)""", settings.idempotencyKeyRetention());
    }

    private void purge(String statement, Duration retention) {
        int removed;
        do {
            removed = jdbc.update(
                    statement, clock.instant().minus(retention).atOffset(ZoneOffset.UTC), settings.purgeBatch());
        } while (removed == settings.purgeBatch());
    }
}
