package io.fitconnect.platform.work;

import java.time.Instant;

/**
 * Schedules work within the caller's transaction: when it commits the work will be carried out, when it rolls back nothing
 * was scheduled. Each method refuses to work outside of a transaction. A key is at most 200 characters, unique in its queue.
 */
public interface DueWork {

    /**
     * Schedules work. It replaces what stands under the key, including its attempts; a worker that holds the replaced work
     * loses its lease, so that its transaction rolls back. A due time that has passed counts as now.
     */
    <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload);

    /**
     * Schedules work unless the key has some already, be it due, claimed or set aside. For work that reschedules itself.
     *
     * @return whether it was scheduled
     */
    <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload);

    /**
     * Cancels work, claimed or not; a worker that holds it loses its lease.
     *
     * @return whether there was any
     */
    boolean cancel(WorkQueue<?> queue, String key);

    /**
     * Cancels work that no worker has begun. Work that was claimed once stays, even when its lease has run out.
     *
     * @return false when it is too late, or there was none
     */
    boolean cancelUnlessBegun(WorkQueue<?> queue, String key);

    /** Tells whether the key has work that is due, will be due or is claimed; work that was set aside waits for a person. */
    boolean isPending(WorkQueue<?> queue, String key);
}
