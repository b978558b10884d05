package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.DriverTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class StoreFailuresTests {

    static Stream<Throwable> ofStores() {
        return Stream.of(
                new DriverTimeoutException("Cassandra"),
                new DataAccessResourceFailureException("SQL"),
                new CannotCreateTransactionException("SQL"),
                new IllegalStateException(new DriverTimeoutException("Cassandra")),
                new IllegalStateException(new SQLException("busy", "40001")));
    }

    static Stream<Throwable> ofFiles() {
        return Stream.of(
                new ArithmeticException("overflow"),
                new IllegalStateException("not a store"),
                new DataIntegrityViolationException("a value that no row takes"),
                new DataRetrievalFailureException("bytes that are gone"),
                new IllegalStateException(new DataIntegrityViolationException("a value that no row takes")));
    }

    @ParameterizedTest
    @MethodSource("ofStores")
    void areWhatPasses(Throwable failure) {
        assertThat(StoreFailures.isOne(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofFiles")
    void areNotWhatComesAgainWithTheFile(Throwable failure) {
        assertThat(StoreFailures.isOne(failure)).isFalse();
    }
}
