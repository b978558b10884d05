package io.fitconnect.integration.decoding;

import com.datastax.oss.driver.api.core.DriverException;
import io.fitconnect.platform.usecase.StoreAway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.transaction.TransactionException;

/** Tells a store that is away, slow, busy or used wrongly from what comes again, such as a value that no row takes or bytes that are gone. */
final class StoreFailures {

    private StoreFailures() {}

    static boolean isOne(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataIntegrityViolationException || cause instanceof DataRetrievalFailureException) {
                return false;
            }
            if (cause instanceof DataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof DriverException) {
                return true;
            }
        }
        return StoreAway.isOne(failure);
    }
}
