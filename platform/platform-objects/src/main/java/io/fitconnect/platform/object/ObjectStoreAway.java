package io.fitconnect.platform.object;

import org.springframework.dao.DataAccessResourceFailureException;

/** The store did not answer, refused, or has no space left. Nothing was acknowledged; the call may be repeated. */
public final class ObjectStoreAway extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    ObjectStoreAway(String message, Throwable cause) {
        super(message, cause);
    }
}
