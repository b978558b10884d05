package io.fitconnect.auth.purge.persistence;

import io.fitconnect.auth.purge.BatchedPurge;
import io.fitconnect.platform.usecase.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes rows by key. Instances that remove the same rows conflict, and the one that is refused tries again. */
@Component
class JdbcBatchedPurge implements BatchedPurge {

    private static final int MOST_BATCHES = 200; // the rest waits for the next run

    private final JdbcClient jdbc;
    private final Transactions transactions;

    JdbcBatchedPurge(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public int removeBefore(String table, String key, String timeColumn, Object moment, int batchSize) {
        String statement = "delete from " + table + " where (" + key + ") in (select " + key + " from " + table
                + " where " + timeColumn + " < :moment order by " + timeColumn + " limit :batch)";
        int removed = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            int count = transactions.run(() -> jdbc.sql(statement)
                    .param("moment", moment)
                    .param("batch", batchSize)
                    .update());
            removed += count;
            if (count < batchSize) {
                break;
            }
        }
        return removed;
    }
}
