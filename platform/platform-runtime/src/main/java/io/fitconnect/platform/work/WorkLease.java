package io.fitconnect.platform.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A worker's hold on one piece of work. It settles the work by a fence: when the lease was lost, {@link #complete} and
 * {@link #reschedule} throw {@link LeaseLost}, and so roll the effect's transaction back.
 */
public final class WorkLease<P> {

    private final Claim claim;
    private final P payload;
    private final WorkTable table;
    private final PayloadCodec codec;
    private volatile boolean settled; // written by the worker's thread only
    private volatile boolean settling;
    private volatile boolean lost;

    WorkLease(Claim claim, P payload, WorkTable table, PayloadCodec codec) {
        this.claim = claim;
        this.payload = payload;
        this.table = table;
        this.codec = codec;
    }

    public String key() {
        return claim.work().id();
    }

    public P payload() {
        return payload;
    }

    /** Counts from 1; claims that a crash has ended are counted too. */
    public int attempt() {
        return claim.attempt();
    }

    /** Removes the work, when the caller's transaction commits. */
    public void complete() {
        settle(table.complete(claim));
    }

    /** Makes the work due at another time, as if it were new, when the caller's transaction commits. */
    public void reschedule(Instant dueAt) {
        reschedule(dueAt, payload);
    }

    /** Makes the work due at another time with another payload, as if it were new, when the caller's transaction commits. */
    public void reschedule(Instant dueAt, P next) {
        settle(table.reschedule(claim, dueAt.truncatedTo(ChronoUnit.MICROS), codec.write(next)));
    }

    /** Whether a heartbeat has found the lease lost; long work may ask, so that it need not go on. */
    public boolean isLost() {
        return lost;
    }

    boolean isSettled() {
        return settled;
    }

    /** Whether a transaction that settles the work is open, so that its row is locked. */
    boolean isSettling() {
        return settling;
    }

    UUID token() {
        return claim.token();
    }

    Claim claim() {
        return claim;
    }

    void markLost() {
        lost = true;
    }

    private void settle(boolean held) {
        if (!held) {
            lost = true;
            throw new LeaseLost(claim.work());
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            settled = true;
            return;
        }
        settling = true;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                settled |= status == STATUS_COMMITTED;
                settling = false;
            }
        });
    }
}
