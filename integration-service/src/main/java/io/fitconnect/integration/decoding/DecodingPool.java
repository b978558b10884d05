package io.fitconnect.integration.decoding;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads in which files are decoded, and a slot for each: nothing is claimed that cannot be begun. Large files may have all slots but one.
 * A small file that unpacks to a large one gives its slot up while it waits for memory, so that other small ones go on. An error of the
 * machine (no memory left) ends the thread and leaves the claim to run out, which counts as an attempt; a new thread takes its place.
 */
final class DecodingPool {

    private static final Logger LOG = LoggerFactory.getLogger(DecodingPool.class);

    /** So many may have given their slot up. */
    private static final int MOST_ASIDE = 16;

    private final int size;
    private final Semaphore slots;
    private final Semaphore aside = new Semaphore(MOST_ASIDE);
    private final AtomicInteger large = new AtomicInteger();
    private final ExecutorService threads;

    /** Makes a pool of so many slots for any file, and one more for small ones. */
    DecodingPool(int size) {
        this.size = size + 1;
        this.slots = new Semaphore(size + 1);
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(task -> new Worker(task, "decoding-" + count.incrementAndGet()));
    }

    /** Lets the next one begin that waits for a slot, if the work of this thread is of a small file. Does nothing elsewhere. */
    static void stepAside() {
        if (Thread.currentThread() instanceof Worker worker && worker.slot != null) {
            worker.slot.giveUp();
        }
    }

    /** Waits for a free slot and takes all that are free; returns how many. */
    int takeFree() {
        slots.acquireUninterruptibly();
        return 1 + slots.drainPermits();
    }

    /** How many large files may begin. */
    int roomForLarge() {
        return Math.max(0, size - 1 - large.get());
    }

    /** Waits until nothing is under way, takes every slot and returns how many. */
    int takeAll() {
        slots.acquireUninterruptibly(size);
        aside.acquireUninterruptibly(MOST_ASIDE);
        aside.release(MOST_ASIDE);
        return size;
    }

    void giveBack(int unused) {
        slots.release(unused);
    }

    /** Runs the work in a thread and then gives back its slot. */
    void run(Runnable work, boolean isLarge) {
        if (isLarge) {
            large.incrementAndGet();
        }
        Slot slot = new Slot(isLarge);
        threads.execute(() -> {
            Worker worker = (Worker) Thread.currentThread();
            worker.slot = slot;
            try {
                work.run();
            } finally {
                worker.slot = null;
                slot.end();
            }
        });
    }

    /** Runs the work in a thread, with every slot, and then gives them back. */
    void runAlone(Runnable work, int slotsTaken) {
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

    /** The slot of one file; of its thread. */
    private final class Slot {

        private final boolean isLarge;
        private boolean isAside;

        private Slot(boolean isLarge) {
            this.isLarge = isLarge;
        }

        private void giveUp() {
            if (!isLarge && !isAside && aside.tryAcquire()) {
                isAside = true;
                slots.release();
            }
        }

        private void end() {
            if (isLarge) {
                large.decrementAndGet();
            }
            (isAside ? aside : slots).release();
        }
    }

    private static final class Worker extends Thread {

        private @Nullable Slot slot;

        private Worker(Runnable task, String name) {
            super(task, name);
            setUncaughtExceptionHandler((died, error) -> LOG.error("{} died", died.getName(), error));
        }
    }
}
