package io.fitconnect.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RepeatableFailureTests {

    private final RepeatableFailure repeatable = new RepeatableFailure();

    @AfterEach
    void leaveTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void repeatsWhatTheDatabaseAsksToRepeat(String sqlState) {
        RuntimeException wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", sqlState)));

        assertThat(repeatable.test(wrapped)).isTrue();
    }

    @Test
    void repeatsALostOptimisticLock() {
        assertThat(repeatable.test(new OptimisticLockingFailureException("changed")))
                .isTrue();
    }

    @Test
    void doesNotRepeatOtherFailures() {
        assertThat(repeatable.test(new IllegalStateException(new SQLException("x", "23505"))))
                .isFalse();
    }

    @Test
    void leavesTheRepetitionToTheOwnerOfTheTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThat(repeatable.test(new OptimisticLockingFailureException("changed")))
                .isFalse();
    }
}
