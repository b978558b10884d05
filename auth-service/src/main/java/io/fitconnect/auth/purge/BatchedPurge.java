package io.fitconnect.auth.purge;

import io.fitconnect.platform.usecase.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes rows in batches of one transaction each. */
@Component
public class BatchedPurge {

    private static final int MOST_BATCHES = 200; // the rest waits for the next run

    private final JdbcClient jdbc;
    private final Transactions transactions;

    BatchedPurge(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Removes the rows of a table whose time column lies before a moment, the oldest first.
     *
     * @param moment in the type of the column
     * @return how many rows were removed
     */
    public int removeBefore(String table, String key, String timeColumn, Object moment, int batchSize) {
        String statement =
                "delete from " + table + " where " + key + " in (select " + key + " from " + table + " where "
                        + timeColumn + " < :moment order by " + timeColumn + " limit :batch for update skip locked)";
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
