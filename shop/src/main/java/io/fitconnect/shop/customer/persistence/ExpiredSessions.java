package io.fitconnect.shop.customer.persistence;

import io.fitconnect.shop.transaction.Transactions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes sessions that were idle for too long, and what was known of them at the provider. */
@Component
class ExpiredSessions {

    private static final int BATCH = 500;

    /** A session is saved at the end of the request that signs in, a moment after its row here. */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    ExpiredSessions(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return inBatches(this::removeSessions) + inBatches(this::removeOrphans);
    }

    private int inBatches(Supplier<Integer> work) {
        int removed = 0;
        int batch;
        do {
            batch = transactions.run(work);
            removed += batch;
        } while (batch == BATCH);
        return removed;
    }

    private int removeSessions() {
        return jdbc.sql("""
                        delete from http_session where primary_id in (
                            select primary_id from http_session where expiry_time < ? order by expiry_time limit ?)
                        """).params(clock.millis(), BATCH).update();
    }

    private int removeOrphans() {
        return jdbc.sql("""
                        delete from provider_session where session_id in (
                            select p.session_id from provider_session p
                            where p.signed_in_at < ?
                              and not exists (select 1 from http_session h where h.session_id = p.session_id)
                            order by p.signed_in_at limit ?)
                        """)
                .params(Timestamp.from(clock.instant().minus(BEGINNING)), BATCH)
                .update();
    }
}
