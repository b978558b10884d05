package io.fitconnect.platform.usecase;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows which failures of a transaction are normal and cured by running it again: SQLState 40001 (serialization
 * failure, what CockroachDB and PostgreSQL answer under SERIALIZABLE), 40P01 (deadlock) and a lost optimistic lock.
 * While a transaction is still open nothing is repeated: only its owner may.
 */
public final class RepeatableFailure implements MethodRetryPredicate, Predicate<Throwable> {

    static final long MAX_RETRIES = 10;
    static final long DELAY_MILLIS = 10;
    static final long JITTER_MILLIS = 5;
    static final double MULTIPLIER = 2;
    static final long MAX_DELAY_MILLIS = 250;

    private static final Set<String> SQL_STATES = Set.of("40001", "40P01");

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return test(failure);
    }

    @Override
    public boolean test(Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isRepeatable(failure);
    }

    /** Tells whether the same work, run again in a new transaction, can succeed. */
    public static boolean isRepeatable(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingFailureException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && SQL_STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
