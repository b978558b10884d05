package io.fitconnect.platform.work;

import io.fitconnect.platform.usecase.StoreAway;

/** Carries out the work of one queue; one bean per queue. */
public interface WorkHandler<P> {

    WorkQueue<P> queue();

    /** How many at once, how long a lease, how many attempts. */
    default WorkPolicy policy() {
        return WorkPolicy.STANDARD;
    }

    /**
     * Carries out one piece of work, outside of a transaction. To have its effect once, call {@link WorkLease#complete} or
     * {@link WorkLease#reschedule} within the transaction of the effect; without either, the work is completed when this
     * method returns, and an effect may be repeated after a crash. An exception ends the attempt.
     */
    void handle(WorkLease<P> lease) throws Exception;

    /** Whether a failure says nothing about this piece of work, such as a store that is away; it then costs no attempt. */
    default boolean isTransient(Throwable failure) {
        return StoreAway.isOne(failure);
    }

    /** The last attempt has failed or its worker died, and the work is about to be set aside. To end the work otherwise, settle the lease. */
    default void onExhausted(WorkLease<P> lease) throws Exception {}
}
