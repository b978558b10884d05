package io.fitconnect.platform.revocation;

import org.jspecify.annotations.Nullable;

/** Where revocations are read. */
@FunctionalInterface
public interface RevocationFeed {

    /**
     * Reads what was recorded after a cursor, or from the beginning; throws when it cannot be read.
     *
     * @return fewer than {@code limit} revocations when nothing more stands behind them
     */
    RevocationBatch read(@Nullable String after, int limit);
}
