package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.NoNodeAvailableException;
import com.datastax.oss.driver.api.core.RequestThrottlingException;
import com.datastax.oss.driver.api.core.connection.BusyConnectionException;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import com.datastax.oss.driver.api.core.servererrors.OverloadedException;
import com.datastax.oss.driver.api.core.servererrors.SyntaxError;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

class DriverFailuresTests {

    private static final Node NODE = (Node) Proxy.newProxyInstance(
            Node.class.getClassLoader(), new Class<?>[] {Node.class}, (node, method, args) -> "a node");

    static Stream<DriverException> away() {
        return Stream.of(
                new NoNodeAvailableException(),
                new DriverTimeoutException("after 5 s"),
                new RequestThrottlingException("queue full"),
                new BusyConnectionException(1),
                new ClosedConnectionException("reset"),
                new OverloadedException(NODE, "too many requests"));
    }

    static Stream<DriverException> wrong() {
        return Stream.of(new InvalidQueryException(NODE, "no such column"), new SyntaxError(NODE, "line 1"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aStoreThatCannotAnswerIsAway(DriverException failure) {
        assertThat(DriverFailures.translate("notes-read", failure))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasCause(failure)
                .hasMessageContaining("notes-read");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongStatementIsOurs(DriverException failure) {
        assertThat(DriverFailures.translate("notes-read", failure))
                .isInstanceOf(InvalidDataAccessResourceUsageException.class)
                .hasCause(failure);
    }
}
