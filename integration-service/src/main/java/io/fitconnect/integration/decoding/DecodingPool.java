package io.fitconnect.integration.decoding;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads in which files are decoded, and a slot for each: nothing is claimed that cannot be begun. An error of the machine
 * (no memory left) ends the thread and leaves the claim to run out, which counts as an attempt; a new thread takes its place.
 */
final class DecodingPool {

    private static final Logger LOG = LoggerFactory.getLogger(DecodingPool.class);

    private final int size;
    private final Semaphore slots;
    private final ExecutorService threads;

    DecodingPool(int size) {
        this.size = size;
        this.slots = new Semaphore(size);
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, "decoding-" + count.incrementAndGet());
            thread.setUncaughtExceptionHandler((died, error) -> LOG.error("{} died", died.getName(), error));
            return thread;
        });
    }

    /** Waits for a free slot and takes all that are free; returns how many. */
    int takeFree() {
        slots.acquireUninterruptibly();
        return 1 + slots.drainPermits();
    }

    /** Waits until nothing is under way, takes every slot and returns how many. */
    int takeAll() {
        slots.acquireUninterruptibly(size);
        return size;
    }

    void giveBack(int unused) {
        slots.release(unused);
    }

    /** Runs the work in a thread and then gives back so many slots. */
    void run(Runnable work, int slotsTaken) {
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                slots.release(slotsTaken);
            }
        });
    }

    /** Lets what is under way end, within this time. */
    void stop(Duration grace) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Decoding was still under way at the end; it will be done again");
        }
    }
}
