package io.fitconnect.integration.erasure;

import java.time.Instant;
import java.util.List;

/** All erasures that are still to be carried out. */
public interface Erasures {

    /** Has something erased, when the caller's transaction commits, at this time or earlier when that was already scheduled. */
    void schedule(Erasure erasure, Instant dueAt);

    /**
     * Keeps, when the caller's transaction commits, what was to be erased.
     *
     * @return false when it is too late because erasing has begun, or was never scheduled; the caller then rolls back
     */
    boolean cancel(Erasure erasure, Instant now);

    /**
     * Schedules in a transaction of its own: before anything is stored that could be left behind, or once it is certain
     * that nothing refers to it.
     */
    void guard(Erasure erasure, Instant dueAt);

    /** Makes a scheduled erasure due at this time, in a transaction of its own; does nothing when there is none (any more). */
    void bringForward(Erasure erasure, Instant dueAt);

    /** Takes erasures whose time has come, which excludes their cancelling; they come again at {@code tryAgainAt}. */
    List<Erasure> take(Instant now, Instant tryAgainAt);

    /**
     * Forgets an erasure that was carried out, unless it was scheduled again meanwhile.
     *
     * @param tryAgainAt with which it was taken
     */
    void remove(Erasure erasure, Instant tryAgainAt);
}
