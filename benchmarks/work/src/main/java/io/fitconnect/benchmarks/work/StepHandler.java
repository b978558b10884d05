package io.fitconnect.benchmarks.work;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Writes one row for each step, in the transaction that settles the lease. No constraint keeps a step from being written twice. */
final class StepHandler implements WorkHandler<Step> {

    static final WorkQueue<Step> QUEUE = new WorkQueue<>("benchmark-steps", Step.class);
    static final Duration LEASE = Duration.ofSeconds(3);
    static final int WORKERS = 2;

    private final Effects effects;
    private final Transactions transactions;
    private final Clock clock;

    StepHandler(Effects effects, Transactions transactions, Clock clock) {
        this.effects = effects;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Step> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(WORKERS).withLease(LEASE);
    }

    @Override
    public void handle(WorkLease<Step> lease) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(lease.payload().takesMillis());
        transactions.run(() -> write(lease));
    }

    private void write(WorkLease<Step> lease) {
        Instant now = clock.instant();
        Step step = lease.payload();
        effects.write(step, lease.attempt(), now);
        if (step.isLast()) {
            lease.complete();
        } else {
            Step next = step.next(now);
            lease.reschedule(next.dueAt(), next);
        }
    }
}
