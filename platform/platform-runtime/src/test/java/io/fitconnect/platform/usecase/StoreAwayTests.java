package io.fitconnect.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class StoreAwayTests {

    /** Lost connection, too many connections, shut down, cancelled by a time limit, disk full, outcome unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "53300", "53100", "57P01", "57014", "58030", "40003", "40001", "40P01"})
    void knowsTheStatesOfAStoreThatIsAway(String state) {
        SQLException sql = new SQLException("away", state, new SocketTimeoutException("Read timed out"));

        assertThat(StoreAway.isOne(new JpaSystemException(new IllegalStateException(sql))))
                .isTrue();
        assertThat(StoreAway.isOne(new TransactionSystemException("commit", sql)))
                .isTrue();
    }

    @Test
    void knowsTheFailuresWithoutAState() {
        assertThat(List.of(
                        new CannotCreateTransactionException("no connection"),
                        new RecoverableDataAccessException("lost"),
                        new DataAccessResourceFailureException("refused"),
                        new NonTransientDataAccessResourceException("gone"),
                        new IllegalStateException(new SQLRecoverableException("lost")),
                        new IllegalStateException(new SQLNonTransientConnectionException("refused")),
                        new QueryTimeoutException("slow"),
                        new IllegalStateException(new SQLTransientConnectionException("pool exhausted")),
                        new IllegalStateException(new SQLException("Connection is closed"))))
                .allMatch(StoreAway::isOne);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "0A000", "5", ""})
    void leavesFailuresOfTheWorkToIt(String state) {
        assertThat(StoreAway.isOne(new DataIntegrityViolationException("x", new SQLException("x", state))))
                .isFalse();
        assertThat(StoreAway.isOne(new IllegalStateException(new SQLException("x"))))
                .isFalse();
        assertThat(StoreAway.isOne(new IllegalStateException())).isFalse();
    }
}
