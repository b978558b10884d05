package io.fitconnect.platform.purge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Removes the rows that are past from every table that has such. A table that fails does not keep the others waiting. */
public class Purge {

    private static final int MOST_BATCHES = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Purge.class);

    private final List<ExpiredRows> tables;
    private final PurgeSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    Purge(List<ExpiredRows> tables, PurgeSettings settings, MeterRegistry meters, Clock clock) {
        this.tables = tables;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** Instances may run at once: of two that remove the same rows, one repeats its batch. */
    @Scheduled(initialDelay = 4, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void run() {
        tables.forEach(this::purge);
    }

    private void purge(ExpiredRows rows) {
        try {
            int removed = rows.remove(clock.instant(), settings.batch(), MOST_BATCHES);
            meters.counter("purge.removed", "table", rows.table()).increment(removed);
        } catch (DataAccessException | TransactionException failure) {
            meters.counter("purge.failed", "table", rows.table()).increment();
            log.warn(
                    "Rows of {} could not be purged, the next run tries again: {}",
                    rows.table(),
                    failure.getClass().getSimpleName());
        }
    }
}
