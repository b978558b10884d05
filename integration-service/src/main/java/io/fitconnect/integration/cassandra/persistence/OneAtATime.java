package io.fitconnect.integration.cassandra.persistence;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one instance of the service change Cassandra's schema at a time: two that create the same table at the same
 * moment can leave Cassandra with two ids of it. The lock is a row in SQL, which Cassandra has no equal for.
 */
final class OneAtATime {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    OneAtATime(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    void run(Runnable change) {
        transaction.executeWithoutResult(status -> {
            jdbc.queryForObject("select id from cassandra_schema_lock where id = 0 for update", Integer.class);
            change.run();
        });
    }
}
