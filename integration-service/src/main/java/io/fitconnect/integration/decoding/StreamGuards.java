package io.fitconnect.integration.decoding;

import java.time.Instant;
import java.util.List;

/** All streams of which the ledger is still to be asked. */
public interface StreamGuards {

    /**
     * Has the ledger asked at the guard's time or later, in a transaction of its own, before streams are stored.
     *
     * @return false when the ledger knows no such import (any more): its streams must not be stored
     */
    boolean guard(StreamGuard guard);

    /** Takes guards whose time has come; they come again at {@code tryAgainAt}. */
    List<StreamGuard> take(Instant now, Instant tryAgainAt);

    /**
     * Forgets a guard that was taken, when the caller's transaction commits.
     *
     * @return false when its streams were guarded again meanwhile, which stays
     */
    boolean remove(StreamGuard taken);
}
