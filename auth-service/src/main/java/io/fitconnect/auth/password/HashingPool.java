package io.fitconnect.auth.password;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads of their own for hashing: the system shares the processors between them and all other requests, which it could
 * not when hashes ran on virtual threads, and a queue of bounded length leaves threads of the server for those others.
 */
final class HashingPool implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    HashingPool(int size, int mostWaiting) {
        AtomicInteger number = new AtomicInteger();
        this.threads =
                new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(mostWaiting), work -> {
                    Thread thread = new Thread(work, "password-hashing-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Runs work on one of the threads and returns its result.
     *
     * @throws HashingBusy when too many wait, or none of the threads is free within the patience
     */
    <T> T run(Supplier<T> work, Duration patience) {
        Turn<T> turn = new Turn<>(work);
        try {
            threads.execute(turn);
            if (!turn.begins(patience) && turn.giveUp()) {
                threads.remove(turn);
                throw new HashingBusy();
            }
            return turn.result.get();
        } catch (RejectedExecutionException full) {
            throw new HashingBusy();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One piece of work, which either a thread takes or its caller takes back. */
    private static final class Turn<T> implements Runnable {

        private final Supplier<T> work;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CompletableFuture<T> result = new CompletableFuture<>();

        Turn(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (taken.compareAndSet(false, true)) {
                begun.countDown();
                result.completeAsync(work, Runnable::run);
            }
        }

        boolean begins(Duration patience) throws InterruptedException {
            return begun.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }

        boolean giveUp() {
            return taken.compareAndSet(false, true);
        }
    }
}
