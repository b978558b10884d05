package io.fitconnect.platform.usecase;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a store that is away, too slow or too busy from what is wrong with the work itself. The one place that decides
 * it: an answer becomes 503 with {@code Retry-After}, a consumed event waits instead of becoming a dead letter, due work
 * is put off. Includes a commit whose outcome is unknown (SQLState 40003): it is neither success nor failure, so who may
 * repeat reads by key first.
 */
public final class StoreAway {

    private static final List<Class<?>> TYPES = List.of(
            CannotCreateTransactionException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            NonTransientDataAccessResourceException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    /**
     * Classes of SQLState: 08 connection, 53 out of resources (among them 53300, too many connections), 57 ended by an
     * operator or by a time limit, 58 failure of the system below.
     */
    private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57", "58");

    private static final String OUTCOME_UNKNOWN = "40003";

    /** What the pool says, without a state, of a connection that was closed under it. */
    private static final String CLOSED_BY_POOL = "Connection is closed";

    private StoreAway() {}

    /** Whether the same work may succeed later. */
    public static boolean isOne(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfType(cause) || (cause instanceof SQLException sql && isOutage(sql))) {
                return true;
            }
        }
        return RepeatableFailure.isRepeatable(failure);
    }

    private static boolean isOfType(Throwable cause) {
        return TYPES.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static boolean isOutage(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            return CLOSED_BY_POOL.equals(sql.getMessage());
        }
        return state.equals(OUTCOME_UNKNOWN) || (state.length() == 5 && STATE_CLASSES.contains(state.substring(0, 2)));
    }
}
