package io.fitconnect.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at claimed work, from the handler's call to the row that says how it ended. A failure whose commit may have
 * taken place all the same (SQLState 40003, a lost connection) is settled by the row: the fence finds it held or gone.
 */
final class Attempt<P> {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private final WorkHandler<P> handler;
    private final WorkPolicy policy;
    private final BackOff backOff;
    private final WorkTable table;
    private final WorkMeters meters;
    private final Clock clock;

    Attempt(WorkHandler<P> handler, BackOff backOff, WorkTable table, WorkMeters meters, Clock clock) {
        this.handler = handler;
        this.policy = handler.policy();
        this.backOff = backOff;
        this.table = table;
        this.meters = meters;
        this.clock = clock;
    }

    /** Returns whether workers may go on at once: not after a failure that is no fault of this work. */
    boolean run(WorkLease<P> lease) {
        try {
            if (lease.attempt() > policy.maxAttempts()) {
                exhaust(lease, "LeaseExpired");
                return true;
            }
            handler.handle(lease);
            if (!lease.isSettled()) {
                lease.complete();
            }
            meters.done();
            return true;
        } catch (LeaseLost lost) {
            meters.lost();
            LOG.info("{} and its effect was rolled back", lost.getMessage());
            return true;
        } catch (Exception | StackOverflowError failure) {
            return settle(lease, failure);
        }
    }

    /** A payload that cannot be read may be one of a newer instance, so it is tried again like a failure. */
    void reject(Claim claim, RuntimeException unreadable) {
        LOG.error(
                "The payload of {} cannot be read: {}",
                claim.work(),
                unreadable.getClass().getName());
        if (claim.attempt() >= policy.maxAttempts()) {
            setAside(claim, unreadable.getClass().getName());
        } else {
            giveBack(claim, claim.attempt());
        }
    }

    /** Another failure here leaves the lease to expire, which counts as an attempt. */
    private boolean settle(WorkLease<P> lease, Throwable failure) {
        Claim claim = lease.claim();
        if (lease.isSettled()) {
            meters.done();
            LOG.warn("{} is settled; its handler failed after that", claim.work(), failure);
        } else if (handler.isTransient(failure)) {
            LOG.warn("{} is postponed: {}", claim.work(), failure.toString());
            giveBack(claim, claim.attempt() - 1);
            return false;
        } else if (claim.attempt() >= policy.maxAttempts()) {
            LOG.error("{} failed for the last time", claim.work(), failure);
            exhaust(lease, failure.getClass().getName());
        } else {
            LOG.warn("{} failed at attempt {}", claim.work(), claim.attempt(), failure);
            giveBack(claim, claim.attempt());
        }
        return true;
    }

    private void giveBack(Claim claim, int attempts) {
        Instant dueAt = clock.instant().plus(backOff.after(claim.attempt())).truncatedTo(ChronoUnit.MICROS);
        count(claim, table.release(claim, dueAt, attempts), meters::retried);
    }

    private void exhaust(WorkLease<P> lease, String failure) {
        try {
            handler.onExhausted(lease);
            if (lease.isSettled()) {
                meters.exhausted();
                return;
            }
        } catch (Exception e) {
            LOG.error(
                    "{} could not be ended after its last attempt",
                    lease.claim().work(),
                    e);
        }
        setAside(lease.claim(), failure);
    }

    private void setAside(Claim claim, String failure) {
        count(claim, table.setAside(claim, clock.instant(), failure), meters::setAside);
    }

    /** A row that is gone tells of a commit that was reported as a failure. */
    private void count(Claim claim, boolean held, Runnable meter) {
        if (held) {
            meter.run();
        } else if (table.exists(claim.work())) {
            meters.lost();
        } else {
            meters.done();
        }
    }
}
