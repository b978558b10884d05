package io.fitconnect.platform.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.servererrors.CASWriteUnknownException;
import com.datastax.oss.driver.api.core.servererrors.WriteTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one instance of a service change the keyspace's schema at a time: two that create the same table at the same
 * moment can leave Cassandra with two ids of it. The lock is a row with a lease, taken by a lightweight transaction; its
 * own table is created under an id that follows from the keyspace, so that creating it twice is harmless.
 */
final class SchemaLock {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaLock.class);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private final CqlSession session;
    private final String table;
    private final String tableId;
    private final int leaseSeconds;
    private final Duration timeout;
    private final UUID holder = UUID.randomUUID();

    /**
     * @param lease    after which the lock of an instance that died is free; longer than any one schema change takes
     * @param timeout how long to wait for another instance
     */
    SchemaLock(CqlSession session, String keyspace, Duration lease, Duration timeout) {
        this.session = session;
        this.table = keyspace + ".schema_lock";
        this.tableId = UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.US_ASCII))
                .toString();
        this.leaseSeconds = Math.toIntExact(lease.toSeconds());
        this.timeout = timeout;
    }

    void createTable() {
        execute("create table if not exists " + table + " (name text primary key, holder uuid) with id = '" + tableId
                + "'");
    }

    /** Runs the change once the lock is free, then releases it. */
    void run(Runnable change) {
        acquire();
        try {
            change.run();
        } finally {
            release();
        }
    }

    /**
     * Extends the lease, before each step of the change.
     *
     * @throws IllegalStateException when the lease ran out and another instance may change the schema
     */
    void renew() {
        if (!apply(
                "update " + table + " using ttl ? set holder = ? where name = 'schema' if holder = ?",
                leaseSeconds,
                holder,
                holder)) {
            throw new IllegalStateException(
                    "The lock of the Cassandra schema was lost: a change took longer than " + leaseSeconds + " s");
        }
    }

    private void acquire() {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!tryAcquire()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException(
                        "Another instance has held the lock of the Cassandra schema for " + timeout.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    /** A request whose outcome is unknown may have taken the lock, so the row decides. */
    private boolean tryAcquire() {
        try {
            ResultSet result = execute(
                    "insert into " + table + " (name, holder) values ('schema', ?) if not exists using ttl ?",
                    holder,
                    leaseSeconds);
            if (result.wasApplied()) {
                return true;
            }
            Row current = result.one();
            return current != null && holder.equals(current.getUuid("holder"));
        } catch (DriverTimeoutException | WriteTimeoutException | CASWriteUnknownException e) {
            LOG.info("The lock of the Cassandra schema cannot be taken yet: {}", e.getMessage());
            return false;
        }
    }

    /** Failing to release delays others until the lease ends, and is no failure of the change. */
    private void release() {
        try {
            apply("delete from " + table + " where name = 'schema' if holder = ?", holder);
        } catch (RuntimeException e) {
            LOG.warn("The lock of the Cassandra schema stays until its lease ends: {}", e.getMessage());
        }
    }

    private boolean apply(String cql, Object... values) {
        return execute(cql, values).wasApplied();
    }

    private ResultSet execute(String cql, Object... values) {
        return session.execute(
                SimpleStatement.newInstance(cql, values).setIdempotent(false).setTimeout(REQUEST_TIMEOUT));
    }
}
