package io.fitconnect.platform.cassandra;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.RequestThrottlingException;
import com.datastax.oss.driver.api.core.connection.BusyConnectionException;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.servererrors.QueryExecutionException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/** Tells a store that is away, too slow or too busy from a statement that is wrong, in the words of SQL stores. */
final class DriverFailures {

    private static final List<Class<? extends DriverException>> AWAY = List.of(
            AllNodesFailedException.class,
            DriverTimeoutException.class,
            RequestThrottlingException.class,
            BusyConnectionException.class,
            ClosedConnectionException.class,
            QueryExecutionException.class);

    private DriverFailures() {}

    static DataAccessException translate(String operation, DriverException failure) {
        return AWAY.stream().anyMatch(type -> type.isInstance(failure))
                ? new DataAccessResourceFailureException("Cassandra did not answer: " + operation, failure)
                : new InvalidDataAccessResourceUsageException("Cassandra refused: " + operation, failure);
    }
}
