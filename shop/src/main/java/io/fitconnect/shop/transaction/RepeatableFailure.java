package io.fitconnect.shop.transaction;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Knows the failures of a transaction that are normal and cured by running it again. */
public final class RepeatableFailure {

    /** Serialization failure, deadlock, and a key that a concurrent transaction inserted first: the next run finds its row. */
    private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "23505");

    private RepeatableFailure() {}

    public static boolean isOne(Throwable failure) {
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
