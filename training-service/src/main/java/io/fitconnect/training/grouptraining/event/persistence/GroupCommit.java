package io.fitconnect.training.grouptraining.event.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Commits what many threads write at once in one transaction: who gets the lock writes what has queued up meanwhile, the others find their own written. So the
 * more come at once, the less each costs, and none conflicts with another.
 *
 * @param <K> key of a row; of two under one key the later waits for the next transaction
 */
final class GroupCommit<K, V, R> {

    private final Queue<Entry<K, V, R>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final int most;
    private final Function<Map<K, V>, Map<K, R>> write;

    /**
     * Makes one.
     *
     * @param most  rows of a transaction
     * @param write writes the rows in one transaction; a row without a result was not written
     */
    GroupCommit(int most, Function<Map<K, V>, Map<K, R>> write) {
        this.most = most;
        this.write = write;
    }

    /** Returns once the row is committed, empty when it was left out; throws what made its transaction fail. */
    Optional<R> submit(K key, V value) {
        Entry<K, V, R> own = new Entry<>(key, value, new CompletableFuture<>());
        waiting.add(own);
        while (!own.result().isDone()) {
            writing.lock();
            try {
                if (!own.result().isDone()) {
                    commit();
                }
            } finally {
                writing.unlock();
            }
        }
        return join(own.result());
    }

    /** How many rows queue up, without those that are being written. */
    int waiting() {
        return waiting.size();
    }

    private void commit() {
        Map<K, Entry<K, V, R>> batch = take();
        Map<K, V> rows = new LinkedHashMap<>();
        batch.forEach((key, entry) -> rows.put(key, entry.value()));
        try {
            Map<K, R> written = write.apply(rows);
            batch.forEach((key, entry) -> entry.result().complete(Optional.ofNullable(written.get(key))));
        } catch (RuntimeException | Error failure) {
            batch.values().forEach(entry -> entry.result().completeExceptionally(failure));
        }
    }

    private Map<K, Entry<K, V, R>> take() {
        Map<K, Entry<K, V, R>> batch = new LinkedHashMap<>();
        for (Entry<K, V, R> next = waiting.peek();
                next != null && batch.size() < most && !batch.containsKey(next.key());
                next = waiting.peek()) {
            batch.put(next.key(), next);
            waiting.remove();
        }
        return batch;
    }

    private static <R> R join(CompletableFuture<R> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private record Entry<K, V, R>(K key, V value, CompletableFuture<Optional<R>> result) {}
}
