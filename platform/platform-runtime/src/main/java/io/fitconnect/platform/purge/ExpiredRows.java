package io.fitconnect.platform.purge;

import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one table that are past. A batch begins where the one before it ended, for the head of the index is full of
 * removed rows, which CockroachDB would read again each time.
 */
class ExpiredRows {

    private final Expiry expiry;
    private final JdbcClient jdbc;
    private final Transactions transactions;

    ExpiredRows(Expiry expiry, JdbcClient jdbc, Transactions transactions) {
        this.expiry = expiry;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    String table() {
        return expiry.table();
    }

    /** Removes the oldest rows in batches of one transaction each, and returns how many; what is left waits for the next run. */
    int remove(Instant now, int batchSize, int mostBatches) {
        Object threshold = expiry.threshold(now);
        int removed = 0;
        Optional<?> floor = Optional.empty();
        for (int batch = 0; batch < mostBatches; batch++) {
            Optional<?> from = floor;
            List<?> moments = transactions.run(() -> removeBatch(from, threshold, batchSize));
            removed += moments.size();
            if (moments.size() < batchSize) {
                break;
            }
            floor = moments.stream().max(ExpiredRows::compare);
        }
        return removed;
    }

    private List<?> removeBatch(Optional<?> floor, Object threshold, int batchSize) {
        String statement = """
                delete from %1$s where (%2$s) in
                (select %2$s from %1$s where %3$s < :threshold%4$s order by %3$s limit :batch)
                returning %3$s""".formatted(
                        expiry.table(),
                        expiry.key(),
                        expiry.column(),
                        floor.isPresent() ? " and " + expiry.column() + " >= :floor" : "");
        JdbcClient.StatementSpec batch =
                jdbc.sql(statement).param("threshold", threshold).param("batch", batchSize);
        floor.ifPresent(moment -> batch.param("floor", moment));
        return batch.query(threshold.getClass()).list();
    }

    @SuppressWarnings("unchecked") // the moments of one column are of one type, which compares with itself
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
