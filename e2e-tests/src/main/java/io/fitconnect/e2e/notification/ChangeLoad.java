package io.fitconnect.e2e.notification;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Organisers who change their group trainings at an even pace, each a little after the other. */
final class ChangeLoad implements AutoCloseable {

    private static final int RESTING = -1;

    private final ScheduledExecutorService threads;
    private final Queue<Change> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger unacknowledged = new AtomicInteger();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile int fault = RESTING;

    ChangeLoad(List<Group> groups, Duration interval) {
        threads = Executors.newScheduledThreadPool(groups.size());
        for (var group : groups) {
            var unused = threads.scheduleAtFixedRate(
                    () -> change(group),
                    interval.toMillis() * group.number() / groups.size(),
                    interval.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Lets the organisers work; their changes count for this fault. */
    void begin(int number) {
        fault = number;
    }

    /** Returns when the last organiser has an answer. */
    void rest() {
        gate.writeLock().lock();
        try {
            fault = RESTING;
        } finally {
            gate.writeLock().unlock();
        }
    }

    List<Change> listAcknowledged(int number) {
        return acknowledged.stream().filter(change -> change.fault() == number).toList();
    }

    /** Changes to which the platform never said yes; nothing is expected of them. */
    int unacknowledged() {
        return unacknowledged.get();
    }

    private void change(Group group) {
        gate.readLock().lock();
        try {
            var now = fault;
            if (now != RESTING) {
                make(new Change(now, group.number(), numbers.getAndIncrement()), group);
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    /** A scheduled task that throws is never run again. */
    private void make(Change change, Group group) {
        try {
            if (group.make(change)) {
                acknowledged.add(change);
                return;
            }
        } catch (RuntimeException failure) {
            System.err.println(change.name() + ": " + failure.getMessage());
        }
        unacknowledged.incrementAndGet();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
