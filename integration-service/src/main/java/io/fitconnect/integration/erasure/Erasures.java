package io.fitconnect.integration.erasure;

import java.time.Instant;
import java.util.List;

/** All erasures that are still to be carried out. They are scheduled and cancelled within the caller's transaction. */
public interface Erasures {

    /** Has something erased at this time, or earlier when that was already scheduled. */
    void schedule(Erasure erasure, Instant dueAt);

    /** Keeps what was to be erased; false when it is too late because erasing has begun, or was never scheduled. */
    boolean cancel(Erasure erasure);

    /** Makes a scheduled erasure due at this time; does nothing when it was cancelled. */
    void bringForward(Erasure erasure, Instant dueAt);

    /** Takes erasures whose time has come, which excludes their cancelling; they come again at {@code tryAgainAt}. */
    List<Erasure> take(Instant now, Instant tryAgainAt);

    /** Forgets an erasure that was carried out. */
    void remove(Erasure erasure);
}
