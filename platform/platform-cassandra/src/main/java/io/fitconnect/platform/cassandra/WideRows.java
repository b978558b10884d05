package io.fitconnect.platform.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.Statement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Reads and writes wide rows. All statements are idempotent by construction, so the driver may repeat them. Every
 * request is timed as {@code cassandra.requests} by operation; a store that does not answer is a
 * {@link DataAccessResourceFailureException}, as with SQL.
 */
public final class WideRows {

    private final CqlSession session;
    private final CassandraSettings settings;
    private final MeterRegistry metrics;

    public WideRows(CqlSession session, CassandraSettings settings, MeterRegistry metrics) {
        this.session = session;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** Prepares a statement that names its table as <code>${keyspace}.table</code>. */
    public PreparedStatement prepare(String cql) {
        return session.prepare(cql.replace("${keyspace}", settings.keyspace()));
    }

    public void write(String operation, Statement<?> statement) {
        timed(operation, () -> session.execute(statement));
    }

    /**
     * Writes all, a few at a time. A failure of one is the failure of all: no further one is sent, what was written stays,
     * and none is under way when this returns.
     */
    public void writeAll(String operation, Iterator<? extends Statement<?>> statements) {
        timed(operation, () -> {
            InFlightWindow window = new InFlightWindow(settings.maxInFlight());
            while (statements.hasNext() && window.hasPlace()) {
                window.add(session.executeAsync(statements.next()));
            }
            window.await();
        });
    }

    /** Hands over each row, fetching page by page. */
    public void read(String operation, Statement<?> statement, Consumer<Row> reader) {
        timed(operation, () -> session.execute(statement).forEach(reader));
    }

    private void timed(String operation, Runnable request) {
        Timer.Sample sample = Timer.start(metrics);
        String outcome = "failure";
        try {
            request.run();
            outcome = "success";
        } catch (DriverException e) {
            throw DriverFailures.translate(operation, e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof DriverException failure ? DriverFailures.translate(operation, failure) : e;
        } finally {
            sample.stop(Timer.builder("cassandra.requests")
                    .description("Requests to Cassandra, all pages and parts of an operation together")
                    .tag("operation", operation)
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(metrics));
        }
    }
}
