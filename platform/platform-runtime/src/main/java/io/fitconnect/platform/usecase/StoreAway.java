package io.fitconnect.platform.usecase;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells that the SQL store is away, too slow or too busy from what is wrong with the work itself. Includes a commit whose
 * outcome is unknown (SQLState 40003): it is neither success nor failure, so who may repeat reads by key first.
 */
public final class StoreAway {

    private static final List<Class<?>> TYPES = List.of(
            CannotCreateTransactionException.class,
            TransientDataAccessException.class,
            DataAccessResourceFailureException.class,
            NonTransientDataAccessResourceException.class,
            SQLTransientException.class);
    private static final String CONNECTION_CLASS = "08";
    private static final String OUTCOME_UNKNOWN = "40003";

    private StoreAway() {}

    /** Whether the same work may succeed later. */
    public static boolean isOne(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (TYPES.stream().anyMatch(isOf(cause)) || isStateOfStore(cause)) {
                return true;
            }
        }
        return RepeatableFailure.isRepeatable(failure);
    }

    private static Predicate<Class<?>> isOf(Throwable cause) {
        return type -> type.isInstance(cause);
    }

    private static boolean isStateOfStore(Throwable cause) {
        return cause instanceof SQLException sql && isStateOfStore(sql.getSQLState());
    }

    private static boolean isStateOfStore(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_CLASS) || state.equals(OUTCOME_UNKNOWN));
    }
}
