package io.fitconnect.platform.work;

import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works one queue off: candidates come from reads and from this process's own commits; a bounded number of threads, which
 * end when there is nothing to do, claim one each and carry it out.
 */
final class QueueWorker<P> {

    static final int COUNTED = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(QueueWorker.class);
    private static final Duration OBSERVE = Duration.ofSeconds(10);
    private static final int READ_AHEAD = 32;
    private static final int MOST_PER_SHARD = 32;
    private static final int MISSES = 2;

    private final WorkHandler<P> handler;
    private final WorkPolicy policy;
    private final String queue;
    private final WorkTable table;
    private final PayloadCodec codec;
    private final Heartbeat heartbeat;
    private final WorkMeters meters;
    private final Attempt<P> attempt;
    private final Clock clock;
    private final Runnable wakeDispatcher;
    private final LowerBounds bounds = new LowerBounds();
    private final ConcurrentLinkedQueue<Candidate> candidates = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger misses = new AtomicInteger();
    private final Semaphore slots;
    private final ThreadPoolExecutor threads;
    private volatile boolean hasBacklog = true;
    private volatile boolean stopped;
    private volatile long restUntilNanos = System.nanoTime();
    private Instant observeAt = Instant.MIN; // of the dispatcher's thread

    QueueWorker(
            WorkHandler<P> handler,
            WorkTable table,
            PayloadCodec codec,
            Heartbeat heartbeat,
            WorkMeters meters,
            Clock clock,
            Runnable wakeDispatcher) {
        this.handler = handler;
        this.policy = handler.policy();
        this.queue = handler.queue().name();
        this.table = table;
        this.codec = codec;
        this.heartbeat = heartbeat;
        this.meters = meters;
        BackOff backOff = new BackOff(policy.firstBackOff(), policy.longestBackOff(), Math::random);
        this.attempt = new Attempt<>(handler, backOff, table, meters, clock);
        this.clock = clock;
        this.wakeDispatcher = wakeDispatcher;
        this.slots = new Semaphore(policy.parallelism());
        AtomicInteger count = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE, // the slots bound it
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new Thread(task, queue + '-' + count.incrementAndGet()));
    }

    /** Takes work that a commit of this process has made due, unless a backlog waits longer. */
    void offer(Candidate candidate) {
        boolean isDue = !candidate.dueAt().isAfter(clock.instant());
        if (isDue && !hasBacklog && !stopped && waiting.get() < policy.parallelism() * READ_AHEAD) {
            add(candidate);
            dispatch();
        }
    }

    /** Reads candidates when workers need some; returns whether more may wait than were read. */
    void poll() {
        Instant now = clock.instant();
        if (stopped || isResting() || waiting.get() >= policy.parallelism()) {
            dispatch();
            return;
        }
        int mostPerShard = Math.min(policy.parallelism() * READ_AHEAD / WorkKey.SHARDS, MOST_PER_SHARD);
        List<Candidate> due = table.listDue(queue, bounds.forReadAt(now), now, mostPerShard);
        bounds.raise(due, now);
        hasBacklog = due.size() >= mostPerShard;
        meters.observe(
                due.stream().map(Candidate::dueAt).min(Instant::compareTo).orElse(null));
        List<Candidate> mixed = new ArrayList<>(due);
        Collections.shuffle(mixed); // so that processes which read the same seldom claim the same
        mixed.forEach(this::add);
        dispatch();
    }

    /** Refreshes the gauges, now and then; each count is bounded. */
    void observe() {
        Instant now = clock.instant();
        if (now.isBefore(observeAt)) {
            return;
        }
        observeAt = now.plus(OBSERVE);
        Instant[] from = bounds.forReadAt(now);
        int due = table.countDue(queue, from, now, COUNTED / WorkKey.SHARDS);
        meters.observe(due, table.countSetAside(queue, COUNTED));
        if (waiting.get() >= policy.parallelism()) {
            meters.observe(table.listDue(queue, from, now, 1).stream()
                    .map(Candidate::dueAt)
                    .min(Instant::compareTo)
                    .orElse(null));
        }
    }

    String queue() {
        return queue;
    }

    void stopClaiming() {
        stopped = true;
        threads.shutdown();
    }

    /** Waits for what is under way; what does not end in time is interrupted, and its lease expires. */
    void awaitEnd(Duration atMost) throws InterruptedException {
        if (!threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Work of {} was still under way at the end; it will be done again", queue);
            threads.shutdownNow();
        }
    }

    /** After a failure that is no fault of the work, so that a store that is away is not asked for each piece. */
    private boolean isResting() {
        return restUntilNanos - System.nanoTime() > 0;
    }

    private void add(Candidate candidate) {
        waiting.incrementAndGet();
        candidates.add(candidate);
    }

    private void dispatch() {
        while (!stopped && !isResting() && waiting.get() > 0 && slots.tryAcquire()) {
            threads.execute(this::workOff);
        }
    }

    private void workOff() {
        try {
            Candidate candidate;
            while (!stopped && !isResting() && (candidate = candidates.poll()) != null) {
                if (waiting.decrementAndGet() < policy.parallelism() && hasBacklog) {
                    wakeDispatcher.run();
                }
                tryOne(candidate);
            }
        } finally {
            slots.release();
        }
        dispatch(); // what was added between the last poll and the release
    }

    private void tryOne(Candidate candidate) {
        try {
            claim(candidate).ifPresentOrElse(this::carryOut, this::miss);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be claimed or settled: {}", candidate.work(), e.toString());
        }
    }

    private Optional<Claim> claim(Candidate candidate) {
        Instant until = clock.instant().plus(policy.lease()).truncatedTo(ChronoUnit.MICROS);
        Optional<Claim> claim = table.claim(candidate, Ids.next(), until);
        claim.ifPresent(claimed -> misses.set(0));
        return claim;
    }

    /** Drops what was read ahead when other processes have claimed of it twice in a row: they have read the same. */
    private void miss() {
        if (misses.incrementAndGet() >= MISSES && hasBacklog) {
            misses.set(0);
            while (candidates.poll() != null) {
                waiting.decrementAndGet();
            }
            wakeDispatcher.run();
        }
    }

    private void carryOut(Claim claim) {
        P payload;
        try {
            payload = codec.read(claim.payload(), handler.queue());
        } catch (RuntimeException unreadable) {
            attempt.reject(claim, unreadable);
            return;
        }
        WorkLease<P> lease = new WorkLease<>(claim, payload, table, codec);
        heartbeat.begin(lease, policy);
        try {
            if (!attempt.run(lease)) {
                restUntilNanos = System.nanoTime() + policy.firstBackOff().toNanos();
            }
        } finally {
            heartbeat.end(lease);
        }
    }
}
