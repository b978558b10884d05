package io.fitconnect.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Due work beside the service's own tables; offers what is due to this process's workers after the commit. */
final class SqlDueWork implements DueWork {

    private final WorkTable table;
    private final PayloadCodec codec;
    private final Clock clock;
    private final Consumer<Candidate> offer;

    SqlDueWork(WorkTable table, PayloadCodec codec, Clock clock, Consumer<Candidate> offer) {
        this.table = table;
        this.codec = codec;
        this.clock = clock;
        this.offer = offer;
    }

    @Override
    public <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        Candidate scheduled = candidate(queue, key, dueAt);
        table.put(scheduled.work(), scheduled.dueAt(), codec.write(payload));
        offerAfterCommit(scheduled);
    }

    @Override
    public <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        Candidate scheduled = candidate(queue, key, dueAt);
        boolean absent = table.putIfAbsent(scheduled.work(), scheduled.dueAt(), codec.write(payload));
        if (absent) {
            offerAfterCommit(scheduled);
        }
        return absent;
    }

    @Override
    public boolean cancel(WorkQueue<?> queue, String key) {
        requireTransaction(queue);
        return table.remove(new WorkKey(queue.name(), key));
    }

    @Override
    public boolean cancelUnlessBegun(WorkQueue<?> queue, String key) {
        requireTransaction(queue);
        return table.removeUnlessBegun(new WorkKey(queue.name(), key));
    }

    @Override
    public boolean isPending(WorkQueue<?> queue, String key) {
        requireTransaction(queue);
        return table.isPending(new WorkKey(queue.name(), key));
    }

    /** A due time in the past becomes now, so that the lower bounds of readers stay right. */
    private Candidate candidate(WorkQueue<?> queue, String key, Instant dueAt) {
        requireTransaction(queue);
        Instant now = clock.instant();
        Instant due = dueAt.isBefore(now) ? now : dueAt;
        return new Candidate(new WorkKey(queue.name(), key), due.truncatedTo(ChronoUnit.MICROS));
    }

    private void offerAfterCommit(Candidate scheduled) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                offer.accept(scheduled);
            }
        });
    }

    private static void requireTransaction(WorkQueue<?> queue) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Due work is scheduled within a transaction: " + queue.name());
        }
    }
}
